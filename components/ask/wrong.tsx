import { getTranslations } from "@/i18n/words";

interface AskedWrongProps {
  /** What is wrong with a field, by its name. */
  complaints?: Record<string, string | undefined>;
  /** What the page calls its fields, by their names. */
  labels?: Record<string, string>;
  /** What of the address means nothing here. */
  unknown: string[];
}

/** As much of it as one needs to find it again. */
const shown = 60;
const cut = (text: string) => (text.length > shown ? `${text.slice(0, shown)}…` : text);

/** The box above a page that was asked for what it cannot understand: each complaint leads to its field, where it has one. */
export async function AskedWrong({ complaints = {}, labels = {}, unknown }: AskedWrongProps) {
  const entries = Object.entries(complaints);
  if (entries.length + unknown.length === 0) return null;
  const t = await getTranslations("asked");
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{t("problem")}</h2>
      <ul>
        {entries.map(([name, message]) => (
          <li key={name}>
            <a href={`#${name}`}>{labels[name] ? `${labels[name]}: ${message}` : message}</a>
          </li>
        ))}
        {unknown.map((name) => (
          <li key={`unknown ${name}`}>
            {t.rich("unknown", { name: cut(name), code: (text) => <code className="break-all">{text}</code> })}
          </li>
        ))}
      </ul>
    </div>
  );
}
