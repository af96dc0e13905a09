import "server-only";
import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Write } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { nominationSchema } from "./schema";

type Input = z.infer<typeof nominationSchema>;

/** A nomination on record, and what to go on to from it. */
export interface Recorded {
  id: string;
  onTo: Typed;
}

async function keep(transaction: Transaction, { document }: Input, actor: Actor): Promise<string | null> {
  if (!document) return null;
  const { name, bytes } = document;
  const { id } = await transaction.document.create({
    data: {
      name,
      type: "application/pdf",
      bytes: new Uint8Array(bytes),
      sha256: createHash("sha256").update(bytes).digest("hex"),
      uploadedById: actor.accountId ?? "",
    },
    select: { id: true },
  });
  return id;
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
        documentId: await keep(transaction, input, actor),
        recordedById: actor.accountId,
      },
      select: { id: true },
    });
    return { id, onTo: { proposal, function: held, person } };
  },
};
