import "server-only";
import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { notEndedBy } from "@/lib/contacts/held";
import type { Transaction } from "@/lib/database/client";
import { today } from "@/lib/dates";
import { erasePerson } from "./erase-person";
import { holdingsOf, type Holdings } from "./holdings";
import { eraseSchema } from "./schema";

/** @returns what stands for all that is held: if anything comes to it or goes, it is another. */
export const fingerprint = (holdings: Holdings[]): string =>
  createHash("sha256").update(JSON.stringify(holdings)).digest("hex");

/** @returns what is held on persons who are not erased, in the order asked. */
export async function holdingsOfAll(client: Transaction, personIds: string[]): Promise<Holdings[]> {
  const persons = await client.person.findMany({
    where: { id: { in: personIds }, erasedAt: null },
    orderBy: { id: "asc" },
    select: { id: true, honorific: true, givenNames: true, familyName: true, languages: true },
  });
  const found: Holdings[] = [];
  for (const person of persons) found.push(await holdingsOf(client, person));
  return found;
}

/** Erases persons, all of them or none, as it was shown before. Whoever holds a function is not erased: that ends first. */
export const erasePersons: Write<z.infer<typeof eraseSchema>> = {
  permission: "person.erase",
  schema: eraseSchema,
  takesLong: true,
  async verb(transaction, { input: { person: personIds, seen } }) {
    const holding = await transaction.appointment.count({
      where: { personId: { in: personIds }, ...notEndedBy(today()) },
    });
    if (holding > 0) throw new Invalid({ form: "holdsAppointment" });
    const holdings = await holdingsOfAll(transaction, personIds);
    if (holdings.length !== personIds.length) throw new Invalid({ form: "erasedMeanwhile" });
    if (fingerprint(holdings) !== seen) throw new Conflict({}, 1, "", "eraseConflict");
    for (const one of holdings) await erasePerson(transaction, one);
  },
};
