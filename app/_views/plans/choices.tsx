/** A field of a form that only asks: no script, its complaint beside it. */
interface AskProps {
  name: string;
  label: string;
  value: string;
  wrong?: string | undefined;
}

const complaint = (name: string, wrong: string | undefined) =>
  wrong && (
    <p className="complaint" id={`${name}-error`}>
      {wrong}
    </p>
  );
const described = (name: string, wrong: string | undefined) =>
  wrong ? { "aria-invalid": true, "aria-describedby": `${name}-error` } : {};

/** One of a list; what was asked for and is not on it stays to be seen, chosen. */
export function AskChoice({ name, label, value, wrong, choices }: AskProps & { choices: [string, string][] }) {
  const listed = choices.some(([known]) => known === value);
  return (
    <div className={wrong ? "field wrong" : "field"}>
      <label htmlFor={name}>{label}</label>
      {complaint(name, wrong)}
      <select className="input" id={name} name={name} defaultValue={value} {...described(name, wrong)}>
        {!listed && <option value={value}>{value.slice(0, 60)}</option>}
        {choices.map(([known, text]) => (
          <option key={known} value={known}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A day. A browser's date field cannot show what is no date: then an ordinary one keeps it. */
export function AskDay({ name, label, value, wrong }: AskProps) {
  return (
    <div className={wrong ? "field wrong" : "field"}>
      <label htmlFor={name}>{label}</label>
      {complaint(name, wrong)}
      <input
        className="input"
        id={name}
        name={name}
        type={wrong ? "text" : "date"}
        min="1900-01-01"
        max="2100-12-31"
        maxLength={40}
        defaultValue={value}
        {...described(name, wrong)}
      />
    </div>
  );
}

/** The box above a form that only asks: what could not be understood, leading to its field. */
export function AskedWrong({ title, errors }: { title: string; errors: [string, string][] }) {
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{title}</h2>
      <ul>
        {errors.map(([name, message]) => (
          <li key={name}>
            <a href={`#${name}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
