import "server-only";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { findState } from "@/lib/states/find-state";
import { findNeed, needAsSeen, type OfState } from "./find-need";
import { editNeedSchema, stateNeedSchema, type NeedChange, type NewNeed } from "./schema";

async function columnsOf(transaction: Transaction, said: Omit<NewNeed, "state" | "id">, stateCode: string) {
  const { measure, statedOn, text, paragraphs, weapons, circle } = said;
  const standing = { id: measure ?? "", withdrawnAt: null, plan: { stateCode, withdrawnAt: null } };
  if (measure !== null && (await transaction.measure.count({ where: standing })) === 0)
    throw new Invalid({ measure: "unknownChoice" });
  return { text, paragraphs, weapons, circle, measureId: measure, statedOn: databaseDate(statedOn) };
}

/** Puts capacity-building that a State says it needs on record. */
export const stateNeed: Write<NewNeed, Subject & { stateCode: string }, { stateCode: string }> = {
  permission: "need.state",
  schema: stateNeedSchema,
  load: findState,
  async verb(transaction, { input, record: { stateCode } }) {
    const data = { id: input.id, stateCode, ...(await columnsOf(transaction, input, stateCode)) };
    await transaction.need.createMany({ data: [data], skipDuplicates: true });
    return { stateCode };
  },
};

/** Changes a need that is open. */
export const editNeed: Write<NeedChange, OfState, { stateCode: string }> = {
  permission: "need.state",
  schema: editNeedSchema,
  load: findNeed,
  async verb(transaction, { input, record: { id, stateCode } }) {
    const { version } = await needAsSeen(transaction, id, { version: input.version, shows: true });
    const data = { ...(await columnsOf(transaction, input, stateCode)), version: version + 1 };
    await transaction.need.update({ where: { id }, data, select: { id: true } });
    return { stateCode };
  },
};
