import { getLocale, getTranslations } from "@/i18n/words";
import { fullName } from "@/lib/contacts/rules";
import { languageNames } from "@/lib/contacts/languages";
import { formatDate } from "@/lib/dates";
import type { OwnData } from "@/lib/persons/own-data";

/** The person, and every function held, with all that its entry says. */
export async function Functions({ data: { person, appointments } }: { data: OwnData }) {
  if (!person) return null;
  const [t, entry, functions, locale] = [
    await getTranslations("ownData"),
    await getTranslations("entry"),
    await getTranslations("states.functions"),
    await getLocale(),
  ];
  const day = (date: string) => formatDate(date, "day", locale);
  return (
    <>
      <h2>{t("person")}</h2>
      <dl className="facts max-w-measure">
        <dt>{t("names")}</dt>
        <dd>{fullName(person)}</dd>
        <dt>{t("honorific")}</dt>
        <dd>{person.honorific ?? t("unknown")}</dd>
        <dt>{t("languages")}</dt>
        <dd>{languageNames(person.languages, locale) || t("unknown")}</dd>
      </dl>
      <h2>{t("appointments")}</h2>
      {appointments.length === 0 && <p>{t("nothing")}</p>}
      {appointments.map((one) => (
        <section key={`${one.state} ${one.function} ${one.startsOn}`} className="mb-6">
          <h3>{t("post", { function: functions(one.function), state: one.state })}</h3>
          <dl className="facts max-w-measure">
            <dt>{functions(one.function)}</dt>
            <dd>
              {one.endsOn
                ? t("term", { from: day(one.startsOn), to: day(one.endsOn) })
                : t("termOpen", { from: day(one.startsOn) })}
              {one.withdrawnAt && `; ${t("withdrawn", { reason: one.withdrawnReason ?? "" })}`}
            </dd>
            <dt>{t("positionAt")}</dt>
            <dd>{[one.position, one.organisation].filter(Boolean).join(", ") || t("unknown")}</dd>
            <dt>{t("nominated")}</dt>
            <dd>
              {one.nomination
                ? [
                    one.nomination.reference,
                    one.nomination.datedOn && day(one.nomination.datedOn),
                    one.nomination.note,
                    one.nomination.letter && t("letter", { name: one.nomination.letter }),
                  ]
                    .filter(Boolean)
                    .join(", ")
                : t("unknown")}
            </dd>
            <dt>{t("reach")}</dt>
            <dd>
              {one.channels.length === 0 && t("unknown")}
              <ul>
                {one.channels.map(({ kind, value, visibility }) => (
                  <li key={`${kind} ${value}`}>
                    {t("channel", {
                      kind: entry(`kinds.${kind}`),
                      value,
                      visibility: entry(`visibilities.${visibility}`),
                    })}
                  </li>
                ))}
              </ul>
            </dd>
          </dl>
        </section>
      ))}
    </>
  );
}
