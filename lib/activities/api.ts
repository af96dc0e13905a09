import "server-only";
import { visitor } from "@/lib/access/actor";
import { parametersOf } from "@/lib/api/parameters";
import { Problem } from "@/lib/api/problem";
import { isOffered } from "@/lib/meetings/offered";
import { checked } from "./asked";
import { apiParameters, filtersOf, readApiQuery } from "./filters";
import type { ListedActivity } from "./listed";
import { listActivities } from "./queries";

const perAnswer = 100;

const forStates = ({ states, statesUnknown }: ListedActivity) =>
  states.length > 0 ? "named" : statesUnknown ? "unknown" : "all";

/** @returns what is public of an activity, as the API gives it; its schema drops what it does not name. */
const asAnswer = ({ organisers, fictional, ...activity }: ListedActivity) => ({
  ...activity,
  forStates: forStates(activity as ListedActivity),
  organisers: organisers.map(({ part, label, slug, stateCode }) => ({
    part,
    name: label,
    organiser: slug ?? stateCode,
  })),
  ...(fictional && { fictional }),
});

/**
 * One page of the public activities that an address asks for, in the order of time.
 * @throws Problem where it asks for what there is not.
 */
export async function activitiesForApi(request: Request) {
  const query = await checked(readApiQuery(parametersOf(request, apiParameters)));
  const [wrong] = Object.keys(query.errors);
  if (wrong !== undefined) throw new Problem(wrong === "from" || wrong === "to" ? "badDay" : "badChoice", wrong);
  const { page = 1 } = query.filters;
  const found = await listActivities(visitor, filtersOf(query.filters), { when: "all", page, most: perAnswer });
  return {
    total: found.all,
    page,
    pages: found.pages,
    activities: found.activities.filter(isOffered).map(asAnswer),
  };
}
