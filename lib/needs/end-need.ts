import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { databaseDate, plainDate } from "@/lib/dates";
import { findNeed, needAsSeen, type OfState } from "./find-need";
import { endNeedSchema } from "./schema";

/** Says that a need is met, or is one no longer. It stays on record. */
export const endNeed: Write<z.infer<typeof endNeedSchema>, OfState, { stateCode: string }> = {
  permission: "need.state",
  schema: endNeedSchema,
  load: findNeed,
  async verb(transaction, { input: { version, end, endedOn, endNote }, record: { id, stateCode } }) {
    const { statedOn } = await needAsSeen(transaction, id, { version });
    if (endedOn < plainDate(statedOn)) throw new Invalid({ endedOn: "beforeStated" });
    await transaction.need.update({
      where: { id },
      data: { end, endedOn: databaseDate(endedOn), endNote, version: version + 1 },
      select: { id: true },
    });
    return { stateCode };
  },
};
