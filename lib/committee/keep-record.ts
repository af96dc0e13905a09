import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { findState } from "@/lib/states/find-state";
import { roughColumns } from "@/lib/support/rough";
import { findRecord, recordAsSeen, type RecordSubject } from "./find-record";
import { addRecordSchema, editRecordSchema, withdrawRecordSchema, type NewRecord, type RecordChange } from "./schema";

const columnsOf = ({ kind, date, symbol, link, note, source, confidence }: Omit<NewRecord, "state" | "id">) => ({
  ...{ kind, symbol, link, note, source, confidence },
  ...(date ? roughColumns(date) : { date: null, precision: null }),
});

/** Adds to what the Committee has on public record of a State, with its source. */
export const addRecord: Write<NewRecord, Subject & { stateCode: string }, { stateCode: string }> = {
  permission: "committeeRecord.keep",
  schema: addRecordSchema,
  load: findState,
  async verb(transaction, { input, record: { stateCode } }) {
    const data = { id: input.id, stateCode, ...columnsOf(input) };
    await transaction.committeeRecord.createMany({ data: [data], skipDuplicates: true });
    return { stateCode };
  },
};

/** Corrects it. */
export const editRecord: Write<RecordChange, RecordSubject, { stateCode: string }> = {
  permission: "committeeRecord.keep",
  schema: editRecordSchema,
  load: findRecord,
  async verb(transaction, { input, record: { id, stateCode } }) {
    const { version } = await recordAsSeen(transaction, id, { version: input.version, shows: true });
    const data = { ...columnsOf(input), version: version + 1 };
    await transaction.committeeRecord.update({ where: { id }, data, select: { id: true } });
    return { stateCode };
  },
};

/** Takes off what was recorded by mistake. It stays on record, with the reason. */
export const withdrawRecord: Write<z.infer<typeof withdrawRecordSchema>, RecordSubject, { stateCode: string }> = {
  permission: "committeeRecord.keep",
  schema: withdrawRecordSchema,
  load: findRecord,
  async verb(transaction, { input: { version, reason }, record: { id, stateCode } }) {
    await recordAsSeen(transaction, id, { version });
    await transaction.committeeRecord.update({
      where: { id },
      data: { withdrawnAt: new Date(), withdrawnReason: reason, version: version + 1 },
      select: { id: true },
    });
    return { stateCode };
  },
};
