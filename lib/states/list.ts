import "server-only";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { Precision, SubRegion } from "@/lib/database/generated/enums";
import { dayBefore, periodEnd, plainDate } from "@/lib/dates";
import { groupBy } from "@/lib/group";

/** A participating State as lists and maps show it. */
export interface ListedState {
  code: string;
  name: string;
  filingKey: string;
  subRegion: SubRegion;
  column: number;
  row: number;
}

interface Name {
  name: string;
  filingKey: string;
  validUntil: Date | null;
  untilPrecision: Precision | null;
}

/** The last day on which a name may have been borne: where the day of the change is known, the new name holds from it on. */
function lastDay({ validUntil, untilPrecision }: Name): string {
  if (validUntil === null) return "9999-12-31";
  if (untilPrecision === "month" || untilPrecision === "year") return periodEnd(plainDate(validUntil), untilPrecision);
  return dayBefore(plainDate(validUntil));
}

/** Of a State's names in one language, the one it bore on a day: of those not yet given up, the first to be. */
export function nameOn<Found extends Name>(names: Found[], day: string): Found | undefined {
  const valid = names.filter((name) => lastDay(name) >= day);
  return valid.toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1))[0];
}

/** @returns the 57 participating States in the order and with the names that a language gives them on a day ("YYYY-MM-DD"). */
export const listStates = (language: string, day: string): Promise<ListedState[]> =>
  kept(`states ${language} ${day}`, () => readStates(language, day));

async function readStates(language: string, day: string): Promise<ListedState[]> {
  const [states, names] = await Promise.all([
    database().state.findMany({ select: { code: true, subRegion: true, tileColumn: true, tileRow: true } }),
    database().stateName.findMany({
      where: { language },
      select: { stateCode: true, name: true, filingKey: true, validUntil: true, untilPrecision: true },
    }),
  ]);
  const byState = groupBy(names, ({ stateCode }) => stateCode);
  return states
    .map(({ code, subRegion, tileColumn, tileRow }) => {
      const found = nameOn(byState.get(code) ?? [], day);
      const { name, filingKey } = found ?? { name: code, filingKey: code };
      return { code, name, filingKey, subRegion, column: tileColumn, row: tileRow };
    })
    .toSorted((one, other) => (one.filingKey < other.filingKey ? -1 : 1));
}
