import { getLocale, getTranslations } from "@/i18n/words";
import { languageNames } from "@/lib/contacts/languages";
import type { PastEntry } from "@/lib/contacts/past-entries";
import { fullName } from "@/lib/contacts/rules";
import { formatDate, plainDate } from "@/lib/dates";

/** One who held a function on a past day, as the entry said then: no channels, for nobody is reached in the past. */
export async function OnePastEntry({ entry }: { entry: PastEntry }) {
  const [t, states, locale] = [await getTranslations("past"), await getTranslations("states"), await getLocale()];
  const day = (date: Date) => formatDate(plainDate(date), "day", locale);
  const { honorific, position, organisation, languages, nominationReference, nominatedOn, recordedOn } = entry;
  const missing = <span className="source">{states("state.notKnown")}</span>;
  const nomination =
    nominationReference && nominatedOn
      ? states("state.nominatedOn", { reference: nominationReference, date: day(nominatedOn) })
      : (nominationReference ?? (nominatedOn && day(nominatedOn)));
  return (
    <section className="entry">
      <h2>{states(`functions.${entry.function}`)}</h2>
      <dl className="facts">
        <dt>{states("state.name")}</dt>
        <dd>
          {entry.isErased ? (
            <span className="source">{t("erased")}</span>
          ) : (
            <>
              {honorific && `${honorific} `}
              <b>{fullName(entry)}</b>
            </>
          )}
        </dd>
        <dt>{states("state.position")}</dt>
        <dd>{position ?? missing}</dd>
        <dt>{states("state.organisation")}</dt>
        <dd>{organisation ?? missing}</dd>
        <dt>{states("state.languages")}</dt>
        <dd>{languages.length > 0 ? languageNames(languages, locale) : missing}</dd>
        <dt>{t("inFunction")}</dt>
        <dd>
          {entry.endsOn
            ? t("term.until", { from: day(entry.startsOn), until: day(entry.endsOn) })
            : t("term.since", { from: day(entry.startsOn) })}
        </dd>
        <dt>{states("state.nominated")}</dt>
        <dd>{nomination ?? missing}</dd>
      </dl>
      {recordedOn && (
        <p className="source mt-2">{t("entryRecorded", { date: formatDate(recordedOn, "day", locale) })}</p>
      )}
    </section>
  );
}
