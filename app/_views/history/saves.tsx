import { getLocale, getTranslations } from "@/i18n/words";
import { formatMoment } from "@/lib/dates";
import type { Names } from "@/lib/history/names";
import type { Save } from "@/lib/history/queries";
import type { FieldChange, ToldThing } from "@/lib/history/tell";
import { historyWords, type HistoryWords } from "./words";

/** From what to what: the old struck out, the new beside it. */
function Field({ thing, change, words }: { thing: ToldThing; change: FieldChange; words: HistoryWords }) {
  const [from, to] = [words.value(thing, change, change.from), words.value(thing, change, change.to)];
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

/** Every save: when, who, and of each thing that changed, from what to what. */
export async function Saves({ saves, names }: { saves: Save[]; names: Names }) {
  const [words, locale] = [await historyWords(names), await getLocale()];
  const actions = await getTranslations("audit.actions");
  const { t } = words;
  const action = (key: string) => (actions.has(key as "entry.edit") ? actions(key as "entry.edit") : t("changed"));
  return (
    <ol className="history">
      {saves.map((save) => (
        <li key={save.id}>
          <div className="source">
            <time dateTime={save.at.toISOString()}>{formatMoment(save.at, locale)}</time>
            <span className="block">{save.by === null ? t("portal") : t("by", { name: save.by })}</span>
          </div>
          <div>
            <h3>{action(save.action)}</h3>
            {save.things.map((thing) => (
              <div key={`${thing.subject} ${thing.subjectId} ${thing.how}`}>
                <p>{words.heading(thing)}</p>
                {thing.fields.length > 0 && (
                  <ul className="small">
                    {thing.fields.map((change) => (
                      <Field key={change.field} thing={thing} change={change} words={words} />
                    ))}
                  </ul>
                )}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
