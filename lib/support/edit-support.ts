import "server-only";
import type { Write } from "@/lib/access/door";
import { columnsOf, originOf } from "./columns";
import { findSupport, supportAsSeen, type SupportSubject } from "./find-support";
import { saveSupporters } from "./save-supporters";
import { editSupportSchema, type SupportChange } from "./schema";

/** Corrects support on record. What a State changes it reports itself from then on; what the coordinator changes, the State has yet to confirm. */
export const editSupport: Write<SupportChange, SupportSubject, { stateCode: string }> = {
  permission: "support.record",
  schema: editSupportSchema,
  load: findSupport,
  async verb(transaction, { input, record: { id, stateCode }, actor }) {
    const { version, supporters, startsOn } = input;
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
    await saveSupporters(transaction, { supportId: id, supporters, day: startsOn.date, actor });
    return { stateCode };
  },
};
