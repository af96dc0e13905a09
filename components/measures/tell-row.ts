import { writtenDeadline } from "@/lib/measures/deadline";
import type { Change, NewReport, Outcome } from "@/lib/measures/import/plan";
import type { Problem } from "@/lib/measures/import/said";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";
import type { Paragraph, WeaponType } from "@/lib/database/generated/enums";
import type { MeasureWords } from "./words";

/** How the preview of a list puts its rows into words. */
export function rowWords(words: MeasureWords) {
  const { t, paragraphsShort, weapon, day, rough } = words;
  const isParagraph = (value: string): value is Paragraph => paragraphs.some((one) => one === value);
  const isWeapon = (value: string): value is WeaponType => weaponTypes.some((one) => one === value);
  const written = (field: Change["field"], value: Change["from"]): string => {
    if (value === null) return "";
    if (typeof value === "string") return value;
    if (!Array.isArray(value)) return writtenDeadline(value) && rough(value);
    const list: string[] = value;
    if (field === "paragraphs") return paragraphsShort(list.filter(isParagraph));
    return field === "weapons" ? list.filter(isWeapon).map(weapon).join(", ") : list.join("; ");
  };
  const report = (one: NewReport | null) => {
    if (!one) return [];
    const said = { status: t(`statuses.${one.status}`), date: day(one.on) };
    return [one.note ? t("import.reportNote", { ...said, note: one.note }) : t("import.report", said)];
  };
  const change = ({ field, from, to }: Change) => {
    const values = { field: t(`columns.${field}`), to: written(field, to) };
    const before = written(field, from);
    return before === "" ? t("import.value", values) : t("import.change", { ...values, from: before });
  };
  const saidAnew = ["paragraphs", "weapons", "bodies", "deadline", "indicator"] as const;
  return {
    /** What becomes of a row that can be taken, line by line. */
    lines: (row: Exclude<Outcome, { kind: "bad" }>): string[] => {
      if (row.kind === "same") return [];
      if (row.kind === "changed") return [...row.changes.map(change), ...report(row.report)];
      const said = saidAnew.flatMap((field) => {
        const to = written(field, row.measure[field]);
        return to === "" ? [] : [t("import.value", { field: t(`columns.${field}`), to })];
      });
      return [...said, ...report(row.report)];
    },
    /** Why a row cannot be taken: "Deadline: not a day, month or year". */
    reasons: (problems: Problem[]): string[] =>
      problems.map(({ field, key, other = 0 }) => {
        const known = `import.reasons.${key}` as "import.reasons.general";
        const reason = t.has(known) ? t(known, { other }) : t("import.reasons.general");
        return field === null ? reason : t("import.problem", { field: t(`columns.${field}`), reason });
      }),
  };
}
