import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import type { NeedMet } from "@/lib/database/generated/enums";
import { plainDate, today } from "@/lib/dates";
import { hasPart } from "./has-part";
import { isFor, isOver } from "./rules";
import { activitiesVisibleTo } from "./visible";

/** What a State says of an activity that was held for it. */
export interface SaidOf {
  stateCode: string;
  met: NeedMet;
  text: string | null;
  saidAt: Date;
  version: number;
}

/**
 * An activity and what the States it was for say of it, as far as the actor may know: all of it for the CPC, whose entry it
 * is and who organises or funds it, of its own State alone for any other Point of Contact.
 * @returns null where the actor may not read the activity; `reads`: "nothing" where what is said of it is no business of theirs.
 */
export async function followUpOf(actor: Actor, slug: string) {
  const found = await database().activity.findFirst({
    where: { slug, AND: activitiesVisibleTo(actor) },
    select: {
      ...{ id: true, slug: true, title: true, status: true, states: true, statesUnknown: true, endsOn: true },
      ...{ stateCode: true, organisationId: true },
    },
  });
  if (!found) return null;
  const ofOwn = actor.stateCode !== null && isFor(found, actor.stateCode);
  const provides = can(actor, "activity.edit", found) || (await hasPart(actor, found.id));
  const reads = provides ? "all" : ofOwn ? "own" : "nothing";
  const said: SaidOf[] =
    reads === "nothing"
      ? []
      : await database().followUp.findMany({
          where: { activityId: found.id, ...(reads === "own" && { stateCode: actor.stateCode ?? "" }) },
          orderBy: { saidAt: "desc" },
          select: { stateCode: true, met: true, text: true, saidAt: true, version: true },
        });
  const { endsOn, ...activity } = found;
  const over = isOver({ status: found.status, endsOn: plainDate(endsOn) }, today());
  /** The State for which the actor may answer. */
  const answersFor = ofOwn && over && can(actor, "followUp.say", actor) ? actor.stateCode : null;
  return { ...activity, over, reads, said, answersFor };
}

export type FollowedUp = NonNullable<Awaited<ReturnType<typeof followUpOf>>>;
