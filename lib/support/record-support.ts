import "server-only";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { statesOn } from "@/lib/meetings/names";
import { findState } from "@/lib/states/find-state";
import { columnsOf, originOf } from "./columns";
import { saveSupporters } from "./save-supporters";
import { recordSupportSchema, type NewSupport } from "./schema";

export interface NamesOfTheDay {
  names: Awaited<ReturnType<typeof statesOn>>;
}

/** @returns what is written about, with what States were called on the first day of the support: asked before the transaction. */
export const withNames = async <Found>(
  found: Found | null,
  startsOn: { date: string },
): Promise<(Found & NamesOfTheDay) | null> => found && { ...found, names: await statesOn(startsOn.date) };

/** Puts support that a State had on record: as the State reports it, or with a source. */
export const recordSupport: Write<NewSupport, Subject & { stateCode: string } & NamesOfTheDay, { stateCode: string }> =
  {
    permission: "support.record",
    schema: recordSupportSchema,
    load: async (input) => withNames(await findState(input), input.startsOn),
    async verb(transaction, { input, record: { stateCode, names }, actor }) {
      const { id, supporters } = input;
      const data = {
        ...{ id, stateCode },
        ...(await columnsOf(transaction, input, stateCode)),
        ...originOf(input, stateCode, actor),
      };
      const { count } = await transaction.planSupport.createMany({ data: [data], skipDuplicates: true });
      if (count > 0) await saveSupporters(transaction, { supportId: id, supporters, names, actor });
      return { stateCode };
    },
  };
