import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { settleOverlaps } from "@/lib/overlaps/settle-overlaps";
import type { Added, Step } from "./add-activity";
import { columnsOf, lookUp, type LookedUp } from "./columns";
import { lookedAtOr, type Asked } from "./draft";
import { activityAsSeen, findActivity, type ActivitySubject } from "./find-activity";
import { lookAround } from "./look-around";
import { saveParts } from "./save-parts";
import { editActivitySchema, sessionsOf, type ActivityChange } from "./schema";
import { keepToOwn } from "./whose";

interface Changing {
  input: ActivityChange;
  subject: ActivitySubject;
  found: LookedUp;
  actor: Actor;
}

async function change(transaction: Transaction, { input, subject, found, actor }: Changing): Promise<Added> {
  const { id, slug } = subject;
  const before = await activityAsSeen(transaction, subject, { version: input.version, shows: true });
  if (input.status === "cancelled" && before.status !== "cancelled") throw new Invalid({ status: "cancelWithReason" });
  if (input.reach === "unknown" && !before.statesUnknown) throw new Invalid({ reach: "unknownChoice" });
  const columns = columnsOf(input, found);
  const cancelledReason = input.status === "cancelled" ? before.cancelledReason : null;
  await transaction.activity.update({
    where: { id },
    data: { ...columns, cancelledReason, version: before.version + 1 },
    select: { id: true },
  });
  const { organisers, funders, circle } = input;
  const readers = circle === "named" ? input.readers : [];
  const parts = { organisers, funders, sessions: sessionsOf(input), readers };
  const named = await saveParts(transaction, { activityId: id, actor, found }, parts);
  keepToOwn(subject, { states: columns.states, named });
  await settleOverlaps(transaction, { activity: id, actor, reason: input.overlapReason });
  return { step: "save", slug };
}

/** Changes an activity, or looks first what it would be like; its address stays. */
export const editActivity: Write<Asked<ActivityChange>, Step, Added> = {
  permission: "activity.edit",
  schema: lookedAtOr(editActivitySchema),
  async load(input, actor) {
    const subject = await findActivity({
      activity: input.step === "look" ? (input.typed.activity ?? "") : input.activity,
    });
    if (!subject) return null;
    if (input.step === "look") {
      const around = await lookAround(actor, { ...input, id: subject.id });
      return { ...subject, take: () => Promise.resolve(around) };
    }
    const found = await lookUp(input);
    return { ...subject, take: (transaction) => change(transaction, { input, subject, found, actor }) };
  },
  verb: (transaction, { record }) => record.take(transaction),
};
