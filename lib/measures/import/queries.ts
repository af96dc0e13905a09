import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { can, planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { today } from "@/lib/dates";
import { handedFields, handedIn, type HandedIn } from "@/lib/imports/handed-in";
import { fingerprint } from "./apply-list";
import { findList, waitingMeasures, type ListSubject, type WaitingMeasures } from "./find-list";
import { planImport, type Outcome } from "./plan";
import type { Problem } from "./said";
import { keptResult } from "./schema";
import { standingMeasures } from "./standing";

/** A list of measures as it was handed in, and what waits of it. */
export interface HandedList extends ListSubject {
  fileName: string;
  createdAt: Date;
  appliedAt: Date | null;
  result: z.infer<typeof keptResult> | null;
  list: WaitingMeasures | null;
}

type Applied = Exclude<z.infer<typeof keptResult>, { givenUp: true }>;

/** @returns the last lists of measures handed in for a State, the newest first, for whoever may import there. */
export async function listsFor(actor: Actor, stateCode: string): Promise<HandedIn<Applied>[]> {
  if (!can(actor, "measure.import", { stateCode })) return [];
  const found = await database().import.findMany({
    where: { plan: { stateCode, circle: { in: planCirclesOf(actor) }, withdrawnAt: null } },
    orderBy: { createdAt: "desc" },
    take: 10,
    select: handedFields,
  });
  return found.map((one) => handedIn<Applied>(one, keptResult));
}

const isId = (typed: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(typed);

/** @returns a list handed in for a plan of this State, for whoever may import there; null for everybody else. */
export async function listFor(actor: Actor, stateCode: string, importId: string): Promise<HandedList | null> {
  if (!can(actor, "measure.import", { stateCode }) || !isId(importId)) return null;
  const found = await findList({ importId }, actor);
  if (found?.stateCode !== stateCode) return null;
  const { result, ...about } = await database().import.findUniqueOrThrow({
    where: { id: importId },
    select: { fileName: true, createdAt: true, appliedAt: true, result: true },
  });
  const parsed = keptResult.safeParse(result);
  return {
    ...found,
    ...about,
    result: parsed.success ? parsed.data : null,
    list: await waitingMeasures(database(), found),
  };
}

/** @returns what applying a list would do now, and what stands for that; null where its columns are not chosen yet. */
export async function previewOf({ list, planId }: HandedList): Promise<{ outcomes: Outcome[]; seen: string } | null> {
  if (!list?.reading) return null;
  const outcomes = planImport(list.rows, list.reading, await standingMeasures(database(), planId), today());
  return { outcomes, seen: fingerprint(outcomes) };
}

/** A row that cannot be taken, with its cells where they are still kept. */
export interface BadRow {
  row: number;
  problems: Problem[];
  cells: string[];
}

/** @returns the rows of a list that cannot or could not be taken. */
export async function badRowsOf(handed: HandedList): Promise<BadRow[]> {
  const { result, list } = handed;
  if (result) return "bad" in result ? result.bad.map((one) => ({ ...one, cells: [] })) : [];
  const cells = new Map(list?.rows.map(([row, ...rest]) => [row, rest]));
  const outcomes = (await previewOf(handed))?.outcomes ?? [];
  return outcomes.flatMap((one) =>
    one.kind === "bad" ? [{ row: one.row, problems: one.problems, cells: cells.get(one.row) ?? [] }] : [],
  );
}
