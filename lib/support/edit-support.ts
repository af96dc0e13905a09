import "server-only";
import type { Write } from "@/lib/access/door";
import { columnsOf, originOf } from "./columns";
import { findSupport, supportAsSeen, type SupportSubject } from "./find-support";
import { withNames, type NamesOfTheDay } from "./record-support";
import { saveSupporters } from "./save-supporters";
import { editSupportSchema, type SupportChange } from "./schema";

/** Corrects support on record. What a State changes it reports itself from then on; what the coordinator changes, the State has yet to confirm. */
export const editSupport: Write<SupportChange, SupportSubject & NamesOfTheDay, { stateCode: string }> = {
  permission: "support.record",
  schema: editSupportSchema,
  load: async (input) => withNames(await findSupport(input), input.startsOn),
  async verb(transaction, { input, record: { id, stateCode, names }, actor }) {
    const { version, supporters } = input;
    await supportAsSeen(transaction, id, { version, shows: true });
    await transaction.planSupport.update({
      where: { id },
      data: {
        ...(await columnsOf(transaction, input, stateCode)),
        ...originOf(input, stateCode, actor),
        confirmedAt: null,
        confirmedById: null,
        version: version + 1,
      },
      select: { id: true },
    });
    await saveSupporters(transaction, { supportId: id, supporters, names, actor });
    return { stateCode };
  },
};
