import { together } from "@/lib/audit/rules";
import type { TrailAction, TrailEntry } from "@/lib/audit/trail";
import type { TrailWords } from "./words";

/** More fields than these are folded away. */
const fewEnough = 4;
/** So many names of what changed stand outside the fold. */
const named = 4;

interface FieldsProps {
  words: TrailWords;
  changes: TrailEntry["changes"];
}

function Fields({ words, changes }: FieldsProps) {
  const fields = words.fields(changes);
  if (fields.length === 0) return null;
  return (
    <ul className="small">
      {fields.map(({ label, from, to }) => (
        <li key={label}>
          <span className="text-muted">{label}:</span> {from && <del className="text-muted">{from}</del>}{" "}
          {from && to && "→ "}
          {to && <ins className="no-underline">{to}</ins>}
        </li>
      ))}
    </ul>
  );
}

/** What the fold holds, in as many words as stand on a line. */
function gist({ t, fields }: TrailWords, entries: TrailEntry[]): string {
  const labels = [...new Set(entries.flatMap(({ changes }) => fields(changes).map(({ label }) => label)))];
  const first = labels.slice(0, named).join(", ");
  return labels.length > named ? t("more", { first, count: labels.length - named }) : first;
}

interface ChangesProps {
  words: TrailWords;
  done: TrailAction;
  /** Where all of its changes are to be read, where they are too many for here. */
  address: string;
}

/** From what to what: the one change, or all that were made at once, folded away. */
export function Changes({ words, done, address }: ChangesProps) {
  const { t } = words;
  const { count, entries, people, states } = done;
  if (count > entries.length) return <a href={address}>{t("all", { count })}</a>;
  const [only] = entries;
  const fields = only ? words.fields(only.changes) : [];
  if (only && count === 1 && fields.length <= fewEnough) return <Fields words={words} changes={only.changes} />;
  return (
    <details>
      <summary className="py-0">
        {only && count === 1 ? t("fieldCount", { count: fields.length }) : t("changes", { count })}{" "}
        <span className="small text-muted">{gist(words, entries)}</span>
      </summary>
      <ol className="mt-1 space-y-2 border-l-2 border-rule pl-4">
        {together(entries).map((same) => {
          const [entry] = same;
          if (!entry) return null;
          const whom = [people.length > 1 && entry.person, states.length > 1 && entry.stateCode].filter(Boolean);
          return (
            <li key={String(entry.id)}>
              <p className="small font-semibold">{[words.entries(same), ...whom].join(", ")}</p>
              <Fields words={words} changes={entry.changes} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}
