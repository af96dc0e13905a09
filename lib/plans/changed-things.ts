import "server-only";
import { database } from "@/lib/database/client";
import type {
  CommitteeRecordKind,
  MeasureStatus,
  PlanCircle,
  PlanEventKind,
  PlanKind,
  Precision,
  SupportModel,
} from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";

interface Common {
  planId: string | null;
  /** Its number among the State's plans; null where it belongs to none. */
  sequence: number | null;
  /** Whether its plan was withdrawn. */
  isGone: boolean;
}

/** A thing that the trail tells of, as it is now. */
export type ChangedThing = Common &
  (
    | { subject: "Plan"; kind: PlanKind }
    | { subject: "PlanEvent"; kind: PlanEventKind; date: string | null; precision: Precision | null; by: boolean }
    | { subject: "Measure"; number: string }
    | { subject: "MeasureProgress"; number: string; status: MeasureStatus }
    | { subject: "PlanSupport"; model: SupportModel }
    | { subject: "Need" }
    | { subject: "Lesson"; title: string }
    | { subject: "CommitteeRecord"; kind: CommitteeRecordKind }
  );

interface Named {
  subject: ChangedThing["subject"];
  subjectId: string;
}

const plan = { select: { id: true, sequence: true, circle: true, withdrawnAt: true } } as const;
type FoundPlan = { id: string; sequence: number; circle: PlanCircle; withdrawnAt: Date | null } | null;

const common = (found: FoundPlan): Common => ({
  planId: found?.id ?? null,
  sequence: found?.sequence ?? null,
  isGone: (found?.withdrawnAt ?? null) !== null,
});

/** @returns those of the things that are open to these circles, by "subject id"; what belongs to a plan is for its circle, too. */
export async function changedThings(named: Named[], circles: PlanCircle[]): Promise<Map<string, ChangedThing>> {
  const of = (subject: Named["subject"]) => {
    const ids = [...new Set(named.flatMap((one) => (one.subject === subject ? [one.subjectId] : [])))];
    return { id: { in: ids } };
  };
  const circle = { in: circles };
  const open = { plan: { circle } };
  const openOrNone = { OR: [{ planId: null }, open] };
  const [plans, events, measures, progress, support, needs, lessons, records] = await Promise.all([
    database().plan.findMany({ where: { ...of("Plan"), circle }, select: { ...plan.select, kind: true } }),
    database().planEvent.findMany({ where: { ...of("PlanEvent"), ...open }, include: { plan } }),
    database().measure.findMany({ where: { ...of("Measure"), ...open }, select: { id: true, number: true, plan } }),
    database().measureProgress.findMany({
      where: { ...of("MeasureProgress"), measure: open },
      select: { id: true, status: true, measure: { select: { number: true, plan } } },
    }),
    database().planSupport.findMany({
      where: { ...of("PlanSupport"), ...openOrNone },
      select: { id: true, model: true, plan },
    }),
    database().need.findMany({
      where: { ...of("Need"), circle, OR: [{ measureId: null }, { measure: open }] },
      select: { id: true, measure: { select: { plan } } },
    }),
    database().lesson.findMany({
      where: { ...of("Lesson"), circle, ...openOrNone },
      select: { id: true, title: true, plan },
    }),
    database().committeeRecord.findMany({ where: of("CommitteeRecord"), select: { id: true, kind: true } }),
  ]);
  const things: [string, ChangedThing][] = [
    ...plans.map((one): [string, ChangedThing] => [one.id, { ...common(one), subject: "Plan", kind: one.kind }]),
    ...events.map(({ id, kind, date, precision, by, plan: its }): [string, ChangedThing] => [
      id,
      { ...common(its), subject: "PlanEvent", kind, date: date && plainDate(date), precision, by },
    ]),
    ...measures.map(({ id, number, plan: its }): [string, ChangedThing] => [
      id,
      { ...common(its), subject: "Measure", number },
    ]),
    ...progress.map(({ id, status, measure }): [string, ChangedThing] => [
      id,
      { ...common(measure.plan), subject: "MeasureProgress", number: measure.number, status },
    ]),
    ...support.map(({ id, model, plan: its }): [string, ChangedThing] => [
      id,
      { ...common(its), subject: "PlanSupport", model },
    ]),
    ...needs.map(({ id, measure }): [string, ChangedThing] => [
      id,
      { ...common(measure?.plan ?? null), subject: "Need" },
    ]),
    ...lessons.map(({ id, title, plan: its }): [string, ChangedThing] => [
      id,
      { ...common(its), subject: "Lesson", title },
    ]),
    ...records.map(({ id, kind }): [string, ChangedThing] => [
      id,
      { ...common(null), subject: "CommitteeRecord", kind },
    ]),
  ];
  return new Map(things.map(([id, thing]) => [`${thing.subject} ${id}`, thing]));
}
