import "server-only";
import { database } from "@/lib/database/client";
import { today } from "@/lib/dates";
import { listStates } from "@/lib/states/list";

interface Choice {
  value: string;
  label: string;
}

/** What there is to choose from when a meeting is planned. */
export interface PlanChoices {
  states: Choice[];
  organisations: Choice[];
  /** Who holds the OSCE Chairmanship in the years asked for; null: not on record. */
  chairmanships: { year: number; state: string | null }[];
}

/** @param years for which the Chairmanship is of interest. */
export async function planChoices(locale: string, years: number[]): Promise<PlanChoices> {
  const [states, organisations, chairmanships] = await Promise.all([
    listStates(locale, today()),
    database().organisation.findMany({
      orderBy: { name: "asc" },
      select: { id: true, name: true, acronym: true },
    }),
    database().chairmanship.findMany({ where: { year: { in: years } }, select: { year: true, stateCode: true } }),
  ]);
  const names = new Map(states.map(({ code, name }) => [code, name]));
  const chairs = new Map(chairmanships.map(({ year, stateCode }) => [year, names.get(stateCode) ?? stateCode]));
  return {
    states: states.map(({ code, name }) => ({ value: code, label: name })),
    organisations: organisations.map(({ id, name, acronym }) => ({
      value: id,
      label: acronym ? `${name} (${acronym})` : name,
    })),
    chairmanships: years.map((year) => ({ year, state: chairs.get(year) ?? null })),
  };
}
