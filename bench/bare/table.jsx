/** A table of so many rows and columns, with so many characters in each cell. */
export function Table({ rows, columns, characters }) {
  const text = (row, column) => `${row}.${column} `.padEnd(characters, "x");
  return (
    <table>
      <tbody>
        {Array.from({ length: rows }, (_, row) => (
          <tr key={row}>
            {Array.from({ length: columns }, (_, column) => (
              <td key={column}>{text(row, column)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const sizes = ({ rows, columns, characters }) => ({
  rows: Number(rows),
  columns: Number(columns),
  characters: Number(characters),
});
