/** Nobody, outside the demonstration. */
export default function Nobody() {
  return null;
}
