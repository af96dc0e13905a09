import { messagesOf } from "@/i18n/messages";
import { resolutionWords } from "@/components/resolution/words";
import { getLocale, getTranslations } from "@/i18n/words";
import type { TrailAction, TrailEntry } from "@/lib/audit/trail";
import { languageNames } from "@/lib/contacts/languages";
import { formatDate, formatMoment } from "@/lib/dates";
import type { Precision } from "@/lib/database/generated/enums";
import { stateNames } from "@/lib/states/names";

type Changes = TrailEntry["changes"];

/** Ids of other records say nothing to a reader; the entry itself says what they belong to. */
const silent = /^(id|version)$|Id$/;
/** When a row was made stands beside it, and its place among others means something only once it changes. */
const isSilentAtFirst = (field: string, first: unknown) =>
  field === "createdAt" || (field === "place" && typeof first === "number");
/** Where the pages have words for a column's values. */
const valueWords: Record<string, string[]> = {
  visibility: ["entry.visibilities"],
  kind: ["entry.kinds", "plans.kinds", "plans.events", "meetings.figures.kinds", "committee.kinds"],
  model: ["support.models"],
  towards: ["plans.events"],
  end: ["needs.end.choices"],
  function: ["states.functions"],
  role: ["page.roles"],
  subRegion: ["plans.regions"],
  circle: ["planRecord.plan.circles", "needs.circles"],
  confidence: ["planRecord.event.confidences"],
  status: ["measures.statuses"],
};
/** Dates of which less than the day may be known, and the column that says how much. */
const precisions: Record<string, string> = {
  periodFrom: "periodFromPrecision",
  periodTo: "periodToPrecision",
  validUntil: "untilPrecision",
  date: "precision",
  startsOn: "precision",
  deadline: "deadlinePrecision",
};
const isPrecision = (text: unknown): text is Precision => text === "day" || text === "month" || text === "year";

/** How the trail's columns and values are put into words. */
export async function trailWords() {
  const [t, all, locale] = [await getTranslations("audit"), await getTranslations(), await getLocale()];
  const [names, resolution] = [await stateNames(locale), await resolutionWords()];
  const found = (key: string) => (all.has(key as never) ? all(key as never) : null);

  const value = (field: string, said: unknown, precision: unknown): string => {
    if (said === null || said === undefined) return "";
    if (Array.isArray(said) && (field === "paragraphs" || field === "weapons"))
      return resolution[field](said.map(String));
    if (Array.isArray(said))
      return field === "languages" ? languageNames(said.map(String), locale) : said.map(String).join(", ");
    if (typeof said === "boolean") return t(said ? "yes" : "no");
    if (typeof said !== "string") return JSON.stringify(said);
    if (field === "stateCode" || field === "hostCode") return names.get(said) ?? said;
    if (field.endsWith("At") && !Number.isNaN(Date.parse(said))) return formatMoment(new Date(said), locale);
    if (/^\d{4}-\d\d-\d\d$/.test(said) && (/On$|^day$|^on$/.test(field) || field in precisions))
      return formatDate(said, isPrecision(precision) ? precision : "day", locale);
    const [words] = (valueWords[field] ?? []).flatMap((place) => found(`${place}.${said}`) ?? []);
    return words ?? said;
  };

  const subjectOf = ({ subject, channel, changes: { kind } }: TrailEntry): string => {
    const one = channel ?? [kind].flat().find((said) => typeof said === "string");
    const known = subject === "Channel" && one ? found(`entry.kinds.${one}`) : null;
    return known ?? found(`audit.subjects.${subject}`) ?? subject;
  };
  const order = Object.keys((await messagesOf(locale)).audit.fields);
  const inOrder = ([one]: [string, unknown], [other]: [string, unknown]) => order.indexOf(one) - order.indexOf(other);

  return {
    t,
    moment: (at: Date) => formatMoment(at, locale),
    state: (code: string) => names.get(code) ?? code,
    /** What was done, by the name of the permission. */
    action: ({ action }: TrailAction) => found(`audit.actions.${action}`) ?? action,
    /** "E-mail, Telephone changed": entries that say the same. */
    entries: (entries: TrailEntry[]) =>
      t(`operations.${entries[0]?.operation ?? "update"}` as "operations.update", {
        subject: [...new Set(entries.map(subjectOf))].join(", "),
      }),
    /** From what to what, field by field. */
    fields: (changes: Changes) => {
      const said = new Set(Object.entries(precisions).flatMap(([date, how]) => (date in changes ? [how] : [])));
      return Object.entries(changes)
        .filter(([field]) => !silent.test(field) && !said.has(field))
        .filter(([field, change]) => change === null || change[0] !== null || !isSilentAtFirst(field, change[1]))
        .sort(inOrder)
        .map(([field, change]) => {
          const label = found(`audit.fields.${field}`) ?? field;
          if (change === null) return { label, from: "", to: t("erased") };
          const [from, to] = change;
          const [before, after] = changes[precisions[field] ?? ""] ?? [];
          return { label, from: value(field, from, before ?? after), to: value(field, to, after ?? before) };
        });
    },
  };
}

export type TrailWords = Awaited<ReturnType<typeof trailWords>>;
