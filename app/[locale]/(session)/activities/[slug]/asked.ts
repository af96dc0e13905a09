import { notFound } from "next/navigation";
import { currentActor, requireActor } from "@/lib/access/current";
import { activityVisible } from "@/lib/activities/activity-visible";
import { activityToEdit } from "@/lib/activities/find-activity";

/**
 * @returns who asks and the activity of the address, for whoever may change it. Of one that the reader may not so much as read
 * nothing is told, not even that it is there. @param page what follows the activity's own address.
 */
export async function askedActivity(params: Promise<{ slug: string }>, page: string) {
  const { slug } = await params;
  const address = `/activities/${slug}/${page}`;
  const actor = await currentActor();
  if (actor.accountId === null) return requireActorFirst(address);
  if (!(await activityVisible(actor, slug))) notFound();
  const activity = (await activityToEdit(slug)) ?? notFound();
  return { actor: await requireActor("activity.edit", address, activity), activity };
}

/** Sends a visitor to sign in. */
async function requireActorFirst(address: string): Promise<never> {
  await requireActor("activity.edit", address);
  notFound();
}
