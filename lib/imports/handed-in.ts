import type { z } from "zod";
import { daysKept } from "./read-import";

/** A list handed in, as lists of them show it. @typeParam Result what applying it comes to */
export interface HandedIn<Result extends object> {
  id: string;
  fileName: string;
  createdAt: Date;
  by: string;
  appliedAt: Date | null;
  /** Until when it waits; null where it does not. */
  until: Date | null;
  /** What became of it; null where nothing did. */
  result: Result | GivenUp | null;
}

interface GivenUp {
  givenUp: true;
}

/** What a query selects for it. */
export const handedFields = {
  id: true,
  fileName: true,
  createdAt: true,
  appliedAt: true,
  result: true,
  createdBy: { select: { name: true } },
} as const;

type Found = Omit<HandedIn<object>, "by" | "until" | "result"> & { result: unknown; createdBy: { name: string } };

/** @returns a row as it is shown. @param kept how its result was written down. */
export function handedIn<Result extends object>(
  { createdBy, result: said, ...found }: Found,
  kept: z.ZodType<Result | GivenUp>,
): HandedIn<Result> {
  const { data: result = null } = kept.safeParse(said);
  const until = new Date(found.createdAt.getTime() + daysKept * 86_400_000);
  const waits = found.appliedAt === null && result === null && until > new Date();
  return { ...found, by: createdBy.name, until: waits ? until : null, result };
}
