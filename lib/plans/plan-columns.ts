import "server-only";
import type { Typed } from "@/lib/access/outcome";
import { languageNames } from "@/lib/contacts/languages";
import { database, type Transaction } from "@/lib/database/client";
import { databaseDate, plainDate } from "@/lib/dates";
import type { PlanSaid } from "./record-schema";
import { typedDate } from "./rough-date";

/** What is said of a plan, as its columns; without where it is known from and for whom it is. */
export const factColumns = (said: PlanSaid) => ({
  kind: said.kind,
  title: said.title,
  instrument: said.instrument,
  instrumentNumber: said.instrumentNumber,
  periodFrom: said.periodFrom && databaseDate(said.periodFrom.date),
  periodFromPrecision: said.periodFrom?.precision ?? null,
  periodTo: said.periodTo && databaseDate(said.periodTo.date),
  periodToPrecision: said.periodTo?.precision ?? null,
  periodNote: said.periodNote,
  languages: said.languages,
  link: said.link,
  responsibleBody: said.responsibleBody,
  note: said.note,
});

const columns = {
  id: true,
  stateCode: true,
  sequence: true,
  kind: true,
  kindNote: true,
  title: true,
  instrument: true,
  instrumentNumber: true,
  link: true,
  languages: true,
  responsibleBody: true,
  circle: true,
  periodFrom: true,
  periodFromPrecision: true,
  periodTo: true,
  periodToPrecision: true,
  periodNote: true,
  source: true,
  confidence: true,
  conflict: true,
  note: true,
  version: true,
  document: { select: { id: true, name: true } },
} as const;

/** @returns a plan as it stands on record, for who may write about it; null where there is none, or it was withdrawn. */
export async function planOnRecord(
  where: { id: string } | { stateCode: string; sequence: number },
  reader: Pick<Transaction, "plan"> = database(),
) {
  return reader.plan.findFirst({ where: { ...where, withdrawnAt: null }, select: columns });
}

export type PlanOnRecord = NonNullable<Awaited<ReturnType<typeof planOnRecord>>>;

const plain = (date: Date | null) => date && plainDate(date);

/** A plan as the fields of its form. */
export function asTyped(plan: PlanOnRecord, locale: string): Typed {
  return {
    kind: plan.kind,
    title: plan.title ?? "",
    instrument: plan.instrument ?? "",
    instrumentNumber: plan.instrumentNumber ?? "",
    ...typedDate("periodFrom", plain(plan.periodFrom), plan.periodFromPrecision),
    ...typedDate("periodTo", plain(plan.periodTo), plan.periodToPrecision),
    periodNote: plan.periodNote ?? "",
    languages: languageNames(plan.languages, locale),
    link: plan.link ?? "",
    responsibleBody: plan.responsibleBody ?? "",
    note: plan.note ?? "",
    circle: plan.circle,
    source: plan.source ?? "",
    confidence: plan.confidence ?? "",
  };
}
