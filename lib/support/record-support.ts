import "server-only";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { findState } from "@/lib/states/find-state";
import { columnsOf, originOf } from "./columns";
import { saveSupporters } from "./save-supporters";
import { recordSupportSchema, type NewSupport } from "./schema";

/** Puts support that a State had on record: as the State reports it, or with a source. */
export const recordSupport: Write<NewSupport, Subject & { stateCode: string }, { stateCode: string }> = {
  permission: "support.record",
  schema: recordSupportSchema,
  load: findState,
  async verb(transaction, { input, record: { stateCode }, actor }) {
    const { id, supporters, startsOn } = input;
    const data = {
      ...{ id, stateCode },
      ...(await columnsOf(transaction, input, stateCode)),
      ...originOf(input, stateCode, actor),
    };
    const { count } = await transaction.planSupport.createMany({ data: [data], skipDuplicates: true });
    if (count > 0) await saveSupporters(transaction, { supportId: id, supporters, day: startsOn.date, actor });
    return { stateCode };
  },
};
