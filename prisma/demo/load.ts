import "server-only";
import type { Transaction } from "@/lib/database/client";
import { readOrganisations } from "./files";
import { loadLife } from "./load-life";
import { loadActivities } from "./load-activities";
import { loadChecks } from "./load-checks";
import { loadMeeting } from "./load-meeting";
import { loadOffers } from "./load-offers";
import { loadPeople } from "./load-people";
import { loadPlanned } from "./load-planned";

/**
 * Loads fictional people, accounts and a meeting, so that the portal can be tried. May run at every start: what people
 * have changed since stays as it is.
 * @param transaction one that names its actor and action, with the reference data loaded.
 * @param day today in Vienna, "YYYY-MM-DD": the day of the demonstration meeting.
 */
export async function loadDemo(transaction: Transaction, day: string): Promise<void> {
  await transaction.organisation.createMany({ data: readOrganisations(), skipDuplicates: true });
  const rows = await transaction.organisation.findMany({ select: { slug: true, id: true } });
  const organisations = new Map(rows.map(({ slug, id }) => [slug, id]));
  await loadPeople(transaction, day, organisations);
  await loadLife(transaction, day);
  await loadMeeting(transaction, day, organisations);
  await loadPlanned(transaction, day, organisations);
  await loadChecks(transaction, day);
  await loadActivities(transaction, day);
  await loadOffers(transaction, day, organisations);
}
