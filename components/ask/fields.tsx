// Fields of forms that only ask: GET forms, so that what is asked for is an address.
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

/** A few words. */
export function AskText({ name, label, value, wrong }: AskProps) {
  return (
    <div className={wrong ? "field wrong" : "field"}>
      <label htmlFor={name}>{label}</label>
      {complaint(name, wrong)}
      <input className="input" id={name} name={name} defaultValue={value} {...described(name, wrong)} />
    </div>
  );
}

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
