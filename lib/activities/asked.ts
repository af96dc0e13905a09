import "server-only";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import { stateNames } from "@/lib/states/names";
import type { ActivityFilters } from "./filters";

interface Asked {
  filters: ActivityFilters;
  errors: Partial<Record<keyof ActivityFilters, string>>;
}

const organisations = () =>
  kept("slugs of organisations", async () => {
    const rows = await database().organisation.findMany({ select: { slug: true } });
    return new Set(rows.map(({ slug }) => slug));
  });

/** What names a State or an organisation that there is not is no answer's filter, but a mistake. @returns the query with its mistakes told. */
export async function checked<Query extends Asked>(query: Query): Promise<Query> {
  const { state, organiser } = query.filters;
  const [codes, slugs] = await Promise.all([stateNames("en"), organisations()]);
  const errors = { ...query.errors };
  const filters = { ...query.filters };
  if (state !== undefined && !codes.has(state)) {
    errors.state = "unknownState";
    delete filters.state;
  }
  if (organiser !== undefined && !codes.has(organiser) && !slugs.has(organiser)) {
    errors.organiser = "unknownChoice";
    delete filters.organiser;
  }
  return { ...query, filters, errors };
}
