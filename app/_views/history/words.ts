import { resolutionWords } from "@/components/resolution/words";
import { getLocale, getTranslations } from "@/i18n/words";
import { languageNames } from "@/lib/contacts/languages";
import { formatDate, formatMoment } from "@/lib/dates";
import type { Theme } from "@/lib/database/generated/enums";
import type { Names } from "@/lib/history/names";
import type { FieldChange, ToldThing } from "@/lib/history/tell";
import { themesInOrder } from "@/lib/activities/vocabulary";

/** A function that writes out what a history holds: its things, fields and values, in words. */
export async function historyWords(names: Names) {
  const [t, states, locale] = [await getTranslations("history"), await getTranslations("states"), await getLocale()];
  const [resolution, themes] = [await resolutionWords(), await getTranslations("activityWords.themes")];
  const erased = t("erasedName");
  const person = (id: string) => (names.persons.has(id) ? (names.persons.get(id) ?? erased) : t("notKnown"));
  const appointment = (id: string) => {
    const found = names.appointments.get(id);
    if (!found) return t("notKnown");
    return t("entryOf", { function: states(`functions.${found.function}`), person: found.person ?? erased });
  };
  const choice = (thing: ToldThing, field: string, value: string) => {
    const key = `choices.${thing.subject}.${field}.${value}`;
    return t.has(key as "title") ? t(key as "title") : value;
  };

  const plan = (number: number | undefined) => (number === undefined ? "" : t("planNumber", { number }));
  const event = (id: string): string => {
    const found = names.planEvents.get(id);
    if (!found) return "";
    const { kind, date, precision, sequence } = found;
    const what = t(`choices.PlanEvent.kind.${kind}`);
    return [what, date && precision && formatDate(date, precision, locale), plan(sequence)].filter(Boolean).join(", ");
  };

  /** What a field says; null for nothing. */
  const value = (thing: ToldThing, change: FieldChange, side: "from" | "to"): string | null => {
    const { field, shape, precisions } = change;
    const said = change[side];
    if (said === null || said === "") return null;
    if (shape === "yes") return t(said === true ? "yes" : "no");
    if (shape === "languages") return languageNames([said].flat().map(String), locale);
    if (shape === "paragraphs" || shape === "weapons") return resolution[shape]([said].flat().map(String)) || null;
    if (shape === "themes")
      return (
        themesInOrder([said].flat() as Theme[])
          .map((theme) => themes(theme))
          .join(", ") || null
      );
    if (shape === "list") return [said].flat().map(String).join("; ") || null;
    const text = typeof said === "string" ? said : JSON.stringify(said);
    switch (shape) {
      case "text":
        return text;
      case "day":
        return formatDate(text.slice(0, 10), "day", locale);
      case "rough": {
        const known = precisions?.[side === "from" ? 0 : 1];
        return formatDate(text.slice(0, 10), known === "year" || known === "month" ? known : "day", locale);
      }
      case "moment":
        return formatMoment(new Date(text), locale);
      case "choice":
        return choice(thing, field, text);
      case "person":
        return person(text);
      case "appointment":
        return appointment(text);
      case "nomination":
        return names.nominations.get(text) ?? t("notKnown");
      case "check":
        return names.checks.get(text) ?? t("notKnown");
      case "activity":
        return names.activities.get(text) ?? t("notKnown");
      case "meeting":
        return names.meetings.get(text) ?? t("notKnown");
      case "file":
        return t("aFile");
    }
  };

  /** Whose or which it is, where that is known. */
  const whose = ({ subject, subjectId }: ToldThing): string => {
    if (subject === "Person") return person(subjectId);
    if (subject === "Appointment") return appointment(subjectId);
    if (subject === "Channel") return names.channels.has(subjectId) ? (names.channels.get(subjectId) ?? erased) : "";
    if (subject === "Plan") return plan(names.plans.get(subjectId)?.sequence);
    if (subject === "PlanEvent") return event(subjectId);
    if (names.measures.has(subjectId)) return names.measures.get(subjectId) ?? "";
    return subject === "Nomination" ? (names.nominations.get(subjectId) ?? "") : "";
  };

  return {
    heading: (thing: ToldThing) => {
      const of = whose(thing);
      const said = t(`how.${thing.how}`, { thing: t(`subjects.${thing.subject}`) });
      return of === "" ? said : t("thingOf", { said, of });
    },
    label: (thing: ToldThing, field: string) => t(`fields.${field}` as "fields.name"),
    value,
    erased: t("erasedValue"),
    nothing: t("nothing"),
    t,
  };
}

export type HistoryWords = Awaited<ReturnType<typeof historyWords>>;
