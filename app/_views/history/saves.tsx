import { getLocale, getTranslations } from "@/i18n/words";
import { formatMoment } from "@/lib/dates";
import type { Names } from "@/lib/history/names";
import type { Save } from "@/lib/history/queries";
import type { FieldChange, ToldThing } from "@/lib/history/tell";
import { historyWords, type HistoryWords } from "./words";

/** From what to what: the old struck out, the new beside it. */
function Field({ thing, change, words }: { thing: ToldThing; change: FieldChange; words: HistoryWords }) {
  const [from, to] = [words.value(thing, change, "from"), words.value(thing, change, "to")];
  const isMade = thing.how === "added" || thing.how === "removed";
  return (
    <li>
      <span className="text-muted">{words.label(thing, change.field)}: </span>
      {change.isErased && <i>{words.erased}</i>}
      {from !== null && <del>{from}</del>}
      {from === null && !change.isErased && !isMade && <i className="text-muted">{words.nothing}</i>}
      {!change.isErased && !isMade && <span aria-hidden="true"> → </span>}
      {to !== null ? <ins>{to}</ins> : !change.isErased && !isMade && <i className="text-muted">{words.nothing}</i>}
    </li>
  );
}

/** A thing of the record: where it was added or removed in one line, else field by field. */
function Thing({ thing, words }: { thing: ToldThing; words: HistoryWords }) {
  const isWhole = thing.how === "added" || thing.how === "removed";
  return (
    <div>
      <p>{words.heading(thing)}</p>
      {thing.fields.length > 0 && (
        <ul className={isWhole ? "run small" : "small"}>
          {thing.fields.map((change) => (
            <Field key={change.field} thing={thing} change={change} words={words} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** So many things of one save are shown at once; more are folded away. */
const fewEnough = 6;

/** Every save: when, who, and of each thing that changed, from what to what. */
export async function Saves({ saves, names }: { saves: Save[]; names: Names }) {
  const [words, locale] = [await historyWords(names), await getLocale()];
  const actions = await getTranslations("audit.actions");
  const { t } = words;
  const action = (key: string) => (actions.has(key as "entry.edit") ? actions(key as "entry.edit") : t("changed"));
  const list = (things: ToldThing[]) => things.map((thing, place) => <Thing key={place} thing={thing} words={words} />);
  return (
    <ol className="history">
      {saves.map(({ id, at, by, action: done, things }) => (
        <li key={id}>
          <div className="source">
            <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>
            <span className="block">{by === null ? t("portal") : t("by", { name: by })}</span>
          </div>
          <div>
            <h3>{action(done)}</h3>
            {things.length <= fewEnough ? (
              list(things)
            ) : (
              <details>
                <summary>{t("things", { count: things.length })}</summary>
                {list(things)}
              </details>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
