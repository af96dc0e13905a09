import "server-only";
import { database } from "@/lib/database/client";
import { databaseDate, plainDate } from "@/lib/dates";
import { plansForApi, planStages } from "@/lib/plans/api";
import { functionsFilled } from "./coverage";
import { listStates } from "./list";

// The API speaks English, whatever the language of the pages.
const language = "en";

/** @returns the participating States on a day, as the API lists them. */
export async function statesForApi(day: string) {
  const [states, filled, stages] = await Promise.all([
    listStates(language, day),
    functionsFilled(day),
    planStages(day),
  ]);
  return states.map(({ code, name }) => ({
    code,
    name,
    hasPointOfContact: filled.get(code)?.has("primary") ?? false,
    planStage: stages.get(code) ?? "unknown",
  }));
}

/** The meetings begun by a day at which a delegation of the State, or one of its delegates, was marked as present. */
async function meetingsAttended(stateCode: string, day: string) {
  const meetings = await database().meeting.findMany({
    where: {
      startsOn: { lte: databaseDate(day) },
      attendances: { some: { withdrawnAt: null, delegation: { stateCode, withdrawnAt: null } } },
    },
    orderBy: { startsOn: "asc" },
    select: { slug: true, title: true, startsOn: true, endsOn: true },
  });
  return meetings.map(({ startsOn, endsOn, ...meeting }) => ({
    ...meeting,
    startsOn: plainDate(startsOn),
    endsOn: plainDate(endsOn),
  }));
}

/** @returns one State on a day, as the API describes it; null where the code is no participating State's. */
export async function stateForApi(code: string, day: string) {
  const state = (await listStates(language, day)).find((listed) => listed.code === code);
  if (!state) return null;
  const [filled, stages, plans, meetings] = await Promise.all([
    functionsFilled(day, code),
    planStages(day),
    plansForApi(day, code),
    meetingsAttended(code, day),
  ]);
  const functions = [...(filled.get(code) ?? [])];
  return {
    asOf: day,
    code,
    name: state.name,
    subRegion: state.subRegion,
    hasPointOfContact: functions.includes("primary"),
    functions,
    planStage: stages.get(code) ?? "unknown",
    plans,
    meetings,
  };
}
