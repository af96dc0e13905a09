import { RadioField } from "@/components/form/choice-fields";
import { SelectField, TextArea, TextField } from "@/components/form/field";
import { RoughDateField } from "@/components/form/rough-date-field";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import type { Typed } from "@/lib/access/outcome";
import { planCircles } from "@/lib/plans/record-schema";
import { planKinds } from "@/lib/plans/schema";
import { SourceFields } from "./source-fields";

const texts = ["instrument", "instrumentNumber", "languages", "link", "responsibleBody"] as const;

/** What a complaint, and another version, call the fields of a plan. */
export async function planLabels(): Promise<Record<string, string>> {
  const [t, event] = [await getTranslations("planRecord.plan"), await getTranslations("planRecord.event")];
  const own = ["kind", ...texts, "periodNote", "note", "circle"] as const;
  const periods = (["periodFrom", "periodTo"] as const).flatMap((name) =>
    (["day", "month", "year"] as const).map((part) => [`${name}.${part}`, `${t(name)}, ${event(part)}`]),
  );
  return Object.fromEntries([
    ...own.map((name) => [name, t(name)]),
    ...periods,
    ["title", t("titleField")],
    ["source", event("source")],
    ["confidence", event("confidence")],
  ]) as Record<string, string>;
}

/** The fields that say what a plan is. */
export async function PlanFields({ actor, initial = {} }: { actor: Actor; initial?: Typed }) {
  const [t, plans, event] = [
    await getTranslations("planRecord.plan"),
    await getTranslations("plans"),
    await getTranslations("planRecord.event"),
  ];
  const words = { day: event("day"), month: event("month"), year: event("year") };
  const period = (name: "periodFrom" | "periodTo") => (
    <RoughDateField name={name} label={t(name)} hint={t("periodHint")} words={words} values={initial} />
  );
  const text = (name: (typeof texts)[number], hint?: string) => (
    <TextField name={name} label={t(name)} hint={hint} value={initial[name]} autoComplete="off" />
  );
  return (
    <>
      <SelectField
        name="kind"
        label={t("kind")}
        value={initial.kind}
        choices={planKinds.map((value) => ({ value, label: plans(`kinds.${value}`) }))}
      />
      <TextField name="title" label={t("titleField")} hint={t("titleHint")} value={initial.title} autoComplete="off" />
      {text("instrument", t("instrumentHint"))}
      {text("instrumentNumber")}
      {period("periodFrom")}
      {period("periodTo")}
      <TextField name="periodNote" label={t("periodNote")} hint={t("periodNoteHint")} value={initial.periodNote} />
      {text("responsibleBody")}
      {text("languages", t("languagesHint"))}
      {text("link", t("linkHint"))}
      <TextArea name="note" label={t("note")} value={initial.note} />
      <RadioField
        name="circle"
        label={t("circle")}
        value={initial.circle ?? "public"}
        choices={planCircles.map((value) => ({ value, label: t(`circles.${value}`) }))}
      />
      <SourceFields actor={actor} initial={initial} />
    </>
  );
}
