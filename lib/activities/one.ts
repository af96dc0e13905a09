import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scopeOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { Prisma } from "@/lib/database/generated/client";
import { asListed, listedFields } from "./listed";
import { servedFields } from "./served";
import { activitiesVisibleTo } from "./visible";

const fields = {
  ...listedFields,
  text: true,
  stateCode: true,
  organisation: { select: { slug: true, name: true } },
  venue: true,
  expected: true,
  cancelledReason: true,
  note: true,
  organisationId: true,
  meeting: { select: { slug: true, title: true } },
  readers: { select: { organisation: { select: { name: true } } }, orderBy: { organisation: { name: "asc" } } },
} as const satisfies Prisma.ActivitySelect;

async function read(actor: Actor, slug: string) {
  const where = { AND: [{ slug }, activitiesVisibleTo(actor)] };
  const found = await database().activity.findFirst({ where, select: { ...fields, ...servedFields(actor) } });
  if (!found) return null;
  const { readers, measures, needs, ...activity } = asListed(found);
  const contact = can(actor, "directory.read")
    ? await database().activity.findFirst({ where, select: { contactName: true, contactEmail: true } })
    : null;
  return {
    ...activity,
    readers: readers.map(({ organisation: { name } }) => name),
    measures: measures.map(({ measure }) => measure),
    needs: needs.map(({ need }) => need),
    /** For the network alone; null for everybody else. */
    contact: contact && { name: contact.contactName, email: contact.contactEmail },
  };
}

/** @returns an activity with all that the actor may see of it; null where there is none of that name, for them. */
export const oneActivity = (actor: Actor, slug: string) =>
  kept(`activity ${scopeOf(actor)} ${slug}`, () => read(actor, slug));

export type OneActivity = NonNullable<Awaited<ReturnType<typeof oneActivity>>>;
