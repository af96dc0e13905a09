import "server-only";
import type { Transaction } from "@/lib/database/client";
import { loadActivities } from "./load-activities";
import { loadCommitteeRecords } from "./load-committee-records";
import { loadMeetings } from "./load-meetings";
import { loadPlans } from "./load-plans";
import { loadStates } from "./load-states";
import { loadSupport } from "./load-support";

/**
 * Brings the reference data of this folder into the database; loading it again changes nothing. Whatever a person has
 * written stays, and what a file no longer names is left where it is.
 * @param transaction one that names its actor and action, as `writeAsSystem` does.
 * @throws a ZodError when a file is not of its shape.
 */
export async function loadReference(transaction: Transaction): Promise<void> {
  await loadStates(transaction);
  await loadMeetings(transaction);
  await loadPlans(transaction);
  await loadSupport(transaction);
  await loadCommitteeRecords(transaction);
  await loadActivities(transaction);
}
