import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import type { Transaction } from "@/lib/database/client";
import { isDemonstration } from "@/lib/meetings/offered";
import type { Organiser } from "@/lib/organisers/organiser-of";
import { settleOverlaps } from "@/lib/overlaps/settle-overlaps";
import { columnsOf, lookUp, type LookedUp } from "./columns";
import { lookedAtOr, type Asked } from "./draft";
import { centreBegun } from "./form-choices";
import { lookAround, type LookedAround } from "./look-around";
import { saveParts } from "./save-parts";
import { addActivitySchema, sessionsOf, type NewActivity } from "./schema";
import { freeSlug } from "./slug";
import { keepToOwn, ownerFor } from "./whose";

/** What its form came to: what is like it, or an address on record. */
export type Added = LookedAround | { step: "save"; slug: string };

/** What is to be done, found out before the transaction begins. */
export interface Step extends Subject {
  take: (transaction: Transaction) => Promise<Added>;
}

interface Adding {
  input: NewActivity;
  found: LookedUp;
  begun: Organiser | undefined;
  actor: Actor;
}

async function create(transaction: Transaction, { input, found, begun, actor }: Adding): Promise<Added> {
  const { id, organisers, funders, circle, title } = input;
  const [sessions, columns, owner] = [sessionsOf(input), columnsOf(input, found), ownerFor(actor)];
  const slug = await freeSlug(transaction, { title, circle, startsOn: sessions[0]?.startsOn ?? "" });
  const data = { id, slug, ...owner, createdById: actor.accountId, fictional: isDemonstration(), ...columns };
  const { count } = await transaction.activity.createMany({ data: [data], skipDuplicates: true });
  // Sent twice, it is there already.
  if (count === 0)
    return {
      step: "save",
      ...(await transaction.activity.findUniqueOrThrow({ where: { id }, select: { slug: true } })),
    };
  const readers = circle === "named" ? input.readers : [];
  const saving = { activityId: id, actor, found, ...(begun && { begun }) };
  const named = await saveParts(transaction, saving, { organisers, funders, sessions, readers });
  keepToOwn(owner, { states: columns.states, named });
  await settleOverlaps(transaction, { activity: id, actor, reason: input.overlapReason });
  return { step: "save", slug };
}

/** Puts an activity on record, or looks first what is like it. */
export const addActivity: Write<Asked<NewActivity>, Step, Added> = {
  permission: "activity.add",
  schema: lookedAtOr(addActivitySchema),
  async load(input, actor) {
    if (input.step === "look") {
      const around = await lookAround(actor, input);
      return { ...ownerFor(actor), take: () => Promise.resolve(around) };
    }
    const [found, begun] = await Promise.all([lookUp(input), centreBegun(actor)]);
    return { ...ownerFor(actor), take: (transaction) => create(transaction, { input, found, begun, actor }) };
  },
  verb: (transaction, { record }) => record.take(transaction),
};
