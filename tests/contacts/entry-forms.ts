/** What tests of entries look at: an entry, its form, what the trail has of it. */
import { visitor, type Actor } from "@/lib/access/actor";
import type { Outcome, Typed } from "@/lib/access/outcome";
import { currentEntries, type Entry } from "@/lib/contacts/entries";
import { asTyped } from "@/lib/contacts/entry-form";
import { database } from "@/lib/database/client";

const seesAll: Actor = { ...visitor, role: "coordinator" };

export async function entryOf(stateCode: string, held = "primary"): Promise<Entry> {
  const found = (await currentEntries(seesAll, stateCode)).find((entry) => entry.function === held);
  if (!found) throw new Error(`${stateCode} has no ${held}`);
  return found;
}

/** The form of an entry as it is first shown. */
export function formOf({ id, version, channels, ...values }: Entry): Typed {
  const keyed = channels.map(({ id: key, ...channel }) => ({ key, ...channel }));
  return { appointmentId: id, version: String(version), ...asTyped({ ...values, channels: keyed }, "en") };
}

/** The key under which a form holds the channel of this value or kind. */
export const keyOf = (form: Typed, said: string): string =>
  Object.keys(form)
    .find((name) => form[name] === said)
    ?.split(".")[1] ?? "";

/** Where the trail ends. */
export const lastEntry = async (): Promise<bigint> =>
  (await database().auditEntry.findFirst({ orderBy: { id: "desc" } }))?.id ?? 0n;

export const trailSince = (id: bigint) =>
  database().auditTrail.findMany({ where: { id: { gt: id } }, orderBy: { id: "asc" } });

/** The whole of a State's entries, to see that nothing of them moved. */
export const snapshot = (stateCode: string) =>
  database().appointment.findMany({
    where: { stateCode },
    orderBy: { id: "asc" },
    include: { person: true, channels: { orderBy: { id: "asc" } } },
  });

/** What the verb gave, or the outcome where it gave nothing. */
export const result = (outcome: Outcome) => (outcome.status === "done" ? outcome.result : outcome);
