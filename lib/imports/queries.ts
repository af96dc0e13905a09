import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { today } from "@/lib/dates";
import { fingerprint } from "./apply-import";
import { readDirectory } from "./directory";
import type { ListRow } from "./list";
import { handedFields, handedIn, type HandedIn } from "./handed-in";
import { makePlan } from "./make-plan";
import type { Outcome } from "./plan";
import { waitingImport, type Waiting } from "./read-import";
import { keptResult } from "./schema";
import type { z } from "zod";

type Applied = Exclude<z.infer<typeof keptResult>, { givenUp: true }>;

/** An import of the directory as lists of them show it. */
export type ListedImport = HandedIn<Applied>;

const listed = (found: Parameters<typeof handedIn>[0]): ListedImport => handedIn<Applied>(found, keptResult);

/** @returns the last lists handed in, the newest first, for the coordinator. */
export async function importsFor(actor: Actor): Promise<ListedImport[]> {
  if (!can(actor, "directory.import")) return [];
  return (
    await database().import.findMany({
      where: { planId: null },
      orderBy: { createdAt: "desc" },
      take: 30,
      select: handedFields,
    })
  ).map(listed);
}

/** @returns one list, for the coordinator: what waits of it, if it waits. */
export async function importFor(
  actor: Actor,
  id: string,
): Promise<{ about: ListedImport; list: Waiting | null } | null> {
  if (!can(actor, "directory.import")) return null;
  const found = await database().import.findFirst({ where: { id, planId: null }, select: handedFields });
  return found && { about: listed(found), list: await waitingImport(database(), id) };
}

/** @returns what applying a list would do now, and what stands for that. */
export async function previewOf({ rows, reading }: Waiting): Promise<{ outcomes: Outcome[]; seen: string } | null> {
  if (!reading) return null;
  const plan = makePlan(rows, reading, await readDirectory(database()), today());
  return { outcomes: plan.outcomes, seen: fingerprint(plan) };
}

/** A row that cannot be taken, with its cells where they are still kept. */
export interface BadRow {
  row: number;
  problems: Extract<Outcome, { kind: "bad" }>["problems"];
  cells: string[];
}

/** @returns the rows of a list that cannot or could not be taken, for the coordinator. */
export async function badRowsOf(
  actor: Actor,
  id: string,
): Promise<{ about: ListedImport; columns: string[]; rows: BadRow[] } | null> {
  const found = await importFor(actor, id);
  if (!found) return null;
  const { about, list } = found;
  if (about.result) {
    const rows = "bad" in about.result ? about.result.bad : [];
    return {
      about,
      columns: [],
      rows: rows.map((one) => ({ ...one, problems: one.problems, cells: [] })),
    };
  }
  const preview = list && (await previewOf(list));
  if (!preview) return null;
  const cells = new Map(list.rows.map(([row, ...rest]: ListRow) => [row, rest]));
  const rows = preview.outcomes.flatMap((one) =>
    one.kind === "bad" ? [{ row: one.row, problems: one.problems, cells: cells.get(one.row) ?? [] }] : [],
  );
  return { about, columns: list.columns, rows };
}
