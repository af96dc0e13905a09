import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { optionalLines, stateCode, text } from "@/lib/access/fields";
import { Conflict, Invalid, type Typed } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database, type Transaction } from "@/lib/database/client";
import { NeedMet } from "@/lib/database/generated/enums";
import { plainDate, today } from "@/lib/dates";
import { isFor, isOver } from "./rules";
import { activitiesVisibleTo } from "./visible";

export const answers = Object.values(NeedMet);

const schema = z.object({
  activity: text(120),
  state: stateCode,
  /** Of the answer that was seen; 0: none was given. */
  version: z.coerce.number({ error: "unknownChoice" }).int().min(0),
  met: z.enum(NeedMet, { error: "choose" }),
  text: optionalLines(2000),
});
type Input = z.infer<typeof schema>;

interface Asked extends Subject {
  id: string;
  stateCode: string;
}

interface Answer {
  met: NeedMet;
  text: string | null;
}

/** An answer as the fields of its form. */
export const answerTyped = ({ met, text: said }: Answer): Typed => ({ met, text: said ?? "" });

/** @returns the activity, where the State is asked of it. @throws Invalid where it is not over, or was not for the State. */
async function asked({ activity: slug, state }: Input, actor: Actor): Promise<Asked | null> {
  const found = await database().activity.findFirst({
    where: { slug, AND: activitiesVisibleTo(actor) },
    select: { id: true, states: true, status: true, endsOn: true },
  });
  if (!found) return null;
  // Who may not answer for the State is refused before being told anything.
  if (state === actor.stateCode) {
    if (!isFor(found.states, state)) throw new Invalid({ form: "notForState" });
    if (!isOver({ status: found.status, endsOn: plainDate(found.endsOn) }, today()))
      throw new Invalid({ form: "notOverYet" });
  }
  return { id: found.id, stateCode: state };
}

async function standing(transaction: Transaction, { id: activityId, stateCode }: Asked) {
  const key = `follow-up ${activityId} ${stateCode}`;
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 1540))`;
  return transaction.followUp.findUnique({ where: { activityId_stateCode: { activityId, stateCode } } });
}

/** Says for a State whether an activity met its need; said again, it replaces what was said. */
export const sayFollowUp: Write<Input, Asked, { slug: string }> = {
  permission: "followUp.say",
  schema,
  load: asked,
  async verb(transaction, { input, record, actor }) {
    const before = await standing(transaction, record);
    if (before && before.version !== input.version)
      throw new Conflict(answerTyped(before), before.version, await lastChangedBy(transaction, "FollowUp", before.id));
    const { met, text: said } = input;
    const data = { met, text: said, saidAt: new Date(), saidById: actor.accountId ?? "" };
    const where = { activityId_stateCode: { activityId: record.id, stateCode: record.stateCode } };
    await transaction.followUp.upsert({
      where,
      create: { activityId: record.id, stateCode: record.stateCode, ...data },
      update: { ...data, version: (before?.version ?? 0) + 1 },
      select: { id: true },
    });
    return { slug: input.activity };
  },
};
