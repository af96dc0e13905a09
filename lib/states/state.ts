import "server-only";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { SubRegion } from "@/lib/database/generated/enums";
import { plainDate, today } from "@/lib/dates";

interface FoundState {
  code: string;
  subRegion: SubRegion;
  name: string;
  chairmanships: number[] | null;
  former: { name: string; until: Date | string; precision: "day" | "month" | "year" | null }[] | null;
}

/** What is on record of a participating State itself; holds no personal data. */
export interface StateFacts {
  code: string;
  name: string;
  subRegion: SubRegion;
  /** The years of its OSCE Chairmanships that have begun. */
  chairmanships: number[];
  /** Names it gave up, each with the day, month or year of the change. */
  former: { name: string; until: string; precision: "day" | "month" | "year" }[];
}

/** @returns a participating State with the names that a language gives it; null where the code is no State's. */
export const stateFacts = (code: string, language: string): Promise<StateFacts | null> =>
  kept(`state ${code} ${language} ${today()}`, () => readState(code, language));

async function readState(code: string, language: string): Promise<StateFacts | null> {
  const [found] = await database().$queryRaw<FoundState[]>`
    SELECT s."code", s."subRegion"::text,
      coalesce((SELECT "name" FROM "StateName" WHERE "stateCode" = s."code" AND "language" = ${language} AND "validUntil" IS NULL), s."code") AS "name",
      (SELECT array_agg("year" ORDER BY "year") FROM "Chairmanship" WHERE "stateCode" = s."code" AND "year" <= ${Number(today().slice(0, 4))}) AS "chairmanships",
      (SELECT json_agg(json_build_object('name', "name", 'until', "validUntil", 'precision', "untilPrecision") ORDER BY "validUntil")
        FROM "StateName" WHERE "stateCode" = s."code" AND "language" = ${language} AND "validUntil" IS NOT NULL) AS "former"
    FROM "State" s WHERE s."code" = ${code}`;
  if (!found) return null;
  const { chairmanships, former, ...state } = found;
  return {
    ...state,
    chairmanships: chairmanships ?? [],
    former: (former ?? []).map(({ name, until, precision }) => ({
      name,
      until: plainDate(new Date(until)),
      precision: precision ?? "day",
    })),
  };
}
