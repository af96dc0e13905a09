import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { findState } from "@/lib/states/find-state";
import { findLesson, lessonAsSeen } from "./find-lesson";
import type { OfState } from "./find-need";
import { editLessonSchema, shareLessonSchema, withdrawLessonSchema, type LessonChange, type NewLesson } from "./schema";

async function columnsOf(transaction: Transaction, said: Omit<NewLesson, "state" | "id">, stateCode: string) {
  const { title, text, plan, circle, statedOn } = said;
  const standing = { id: plan ?? "", stateCode, withdrawnAt: null };
  if (plan !== null && (await transaction.plan.count({ where: standing })) === 0)
    throw new Invalid({ plan: "unknownChoice" });
  return { title, text, circle, planId: plan, statedOn: databaseDate(statedOn) };
}

/** Puts what a State has learnt on record, for those it may concern. */
export const shareLesson: Write<NewLesson, Subject & { stateCode: string }, { stateCode: string }> = {
  permission: "lesson.share",
  schema: shareLessonSchema,
  load: findState,
  async verb(transaction, { input, record: { stateCode } }) {
    const data = { id: input.id, stateCode, ...(await columnsOf(transaction, input, stateCode)) };
    await transaction.lesson.createMany({ data: [data], skipDuplicates: true });
    return { stateCode };
  },
};

/** Changes a lesson. */
export const editLesson: Write<LessonChange, OfState, { stateCode: string }> = {
  permission: "lesson.share",
  schema: editLessonSchema,
  load: findLesson,
  async verb(transaction, { input, record: { id, stateCode } }) {
    const { version } = await lessonAsSeen(transaction, id, { version: input.version, shows: true });
    const data = { ...(await columnsOf(transaction, input, stateCode)), version: version + 1 };
    await transaction.lesson.update({ where: { id }, data, select: { id: true } });
    return { stateCode };
  },
};

/** Takes a lesson back; it stays in the history. */
export const withdrawLesson: Write<z.infer<typeof withdrawLessonSchema>, OfState, { stateCode: string }> = {
  permission: "lesson.share",
  schema: withdrawLessonSchema,
  load: findLesson,
  async verb(transaction, { input: { version }, record: { id, stateCode } }) {
    await lessonAsSeen(transaction, id, { version });
    await transaction.lesson.update({
      where: { id },
      data: { withdrawnAt: new Date(), version: version + 1 },
      select: { id: true },
    });
    return { stateCode };
  },
};
