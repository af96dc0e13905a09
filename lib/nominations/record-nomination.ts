import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { keepLetter } from "./keep-letter";
import { nominationSchema } from "./schema";

type Input = z.infer<typeof nominationSchema>;

/** A nomination on record, and what to go on to from it. */
export interface Recorded {
  id: string;
  onTo: Typed;
}

/** Records what a State wrote to say who is to hold a function, with the letter itself where there is one. */
export const recordNomination: Write<Input, { stateCode: string }, Recorded> = {
  permission: "nomination.record",
  schema: nominationSchema,
  load: ({ stateCode }) =>
    database()
      .state.findUnique({ where: { code: stateCode }, select: { code: true } })
      .then((state) => state && { stateCode }),
  async verb(transaction, { input, actor }) {
    const { stateCode, reference, datedOn, proposal = "", function: held = "", person = "" } = input;
    const { id } = await transaction.nomination.create({
      data: {
        stateCode,
        reference,
        datedOn: databaseDate(datedOn),
        documentId: await keepLetter(transaction, input.document, actor),
        recordedById: actor.accountId,
      },
      select: { id: true },
    });
    return { id, onTo: { proposal, function: held, person } };
  },
};
