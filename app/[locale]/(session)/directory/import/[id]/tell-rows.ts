import { getLocale, getTranslations } from "@/i18n/words";
import { languageNames } from "@/lib/contacts/languages";
import { formatDate } from "@/lib/dates";
import type { Change, Outcome } from "@/lib/imports/plan";

type Told = Exclude<Outcome, { kind: "bad" }>;

/** Says what becomes of a row of a list, line by line. @param names what States are called, by their codes. */
export async function tellRows(names: Map<string, string>): Promise<(row: Told) => { post: string; lines: string[] }> {
  const [t, functions, locale] = [
    await getTranslations("imports"),
    await getTranslations("states.functions"),
    await getLocale(),
  ];
  const day = (date: string) => formatDate(date, "day", locale);
  const written = ({ field }: Change, value: string) =>
    field === "languages" ? languageNames(value.split(", "), locale) : value;
  const said = (change: Change) => {
    const { field, from, to } = change;
    const values = { field: t(`fields.${field}`), to: written(change, to) };
    return from === null
      ? t("preview.newValue", values)
      : t("preview.changedValue", { ...values, from: written(change, from) });
  };
  const begins = (row: Extract<Told, { startsOn: string }>) => [
    t(row.known ? "preview.fromKnown" : "preview.from", { date: day(row.startsOn) }),
    ...(row.kind === "handedOver"
      ? [
          t(row.until ? "preview.followsInstead" : "preview.follows", {
            name: row.from,
            date: day(row.startsOn),
            until: row.until ? day(row.until) : "",
          }),
        ]
      : []),
    ...row.said.map(said),
  ];
  const whatHappens = (row: Told) => {
    if (row.kind === "left") return [];
    return row.kind === "changed" ? row.changes.map(said) : begins(row);
  };
  return (row) => ({
    post: t("preview.post", { state: names.get(row.stateCode) ?? row.stateCode, function: functions(row.function) }),
    lines: [...whatHappens(row), ...row.notes.map((note) => t(`notes.${note}`))],
  });
}
