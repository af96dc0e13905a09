import "server-only";
import { Conflict, Invalid, type Typed } from "@/lib/access/outcome";
import type { Subject } from "@/lib/access/can";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database, type Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import { sessionsTyped } from "./sessions";

/** An activity that something is written about, and whose it is. */
export interface ActivitySubject extends Subject {
  id: string;
  slug: string;
  stateCode: string | null;
  organisationId: string | null;
}

/** @returns the activity of that address; null where there is none, or a withdrawn one. */
export const findActivity = ({ activity: slug }: { activity: string }): Promise<ActivitySubject | null> =>
  database().activity.findFirst({
    where: { slug, withdrawnAt: null },
    select: { id: true, slug: true, stateCode: true, organisationId: true },
  });

const inOrder = { orderBy: { position: "asc" } } as const;

/** @returns an activity with all that its form asks; null where there is none of that address. For who may change it. */
export async function activityToEdit(slug: string, reader: Pick<Transaction, "activity"> = database()) {
  const found = await reader.activity.findUnique({
    where: { slug },
    include: { sessions: inOrder, organisers: inOrder, readers: { select: { organisationId: true } } },
  });
  if (!found || found.withdrawnAt) return null;
  const sessions = found.sessions.map(({ startsOn, endsOn, ...session }) => ({
    ...session,
    startsOn: plainDate(startsOn),
    endsOn: plainDate(endsOn),
  }));
  return { ...found, sessions };
}

export type EditableActivity = NonNullable<Awaited<ReturnType<typeof activityToEdit>>>;

const whoOf = ({ stateCode, organisationId }: EditableActivity["organisers"][number]) =>
  stateCode ? `state:${stateCode}` : organisationId ? `organisation:${organisationId}` : "";

const rowsTyped = (activity: EditableActivity, part: "organiser" | "funder"): Typed =>
  Object.fromEntries(
    activity.organisers
      .filter((one) => one.part === part)
      .flatMap((one, place) => [
        [`${part}s.${place}.who`, whoOf(one)],
        [`${part}s.${place}.label`, one.label],
      ]),
  );

/** An activity as the fields of its form. */
export const activityTyped = (activity: EditableActivity): Typed => ({
  title: activity.title,
  kind: activity.kind,
  status: activity.status,
  text: activity.text ?? "",
  ...rowsTyped(activity, "organiser"),
  ...rowsTyped(activity, "funder"),
  reach: activity.states.length > 0 ? "states" : "region",
  states: activity.states.join(","),
  paragraphs: activity.paragraphs.join(","),
  weapons: activity.weapons.join(","),
  themes: activity.themes.join(","),
  ...sessionsTyped(activity.sessions),
  mode: activity.mode,
  city: activity.city ?? "",
  hostCode: activity.hostCode ?? "",
  venue: activity.venue ?? "",
  expected: String(activity.expected ?? ""),
  contactName: activity.contactName ?? "",
  contactEmail: activity.contactEmail ?? "",
  circle: activity.circle,
  readers: activity.readers.map(({ organisationId }) => organisationId).join(","),
});

/** @returns an activity, if it is the version that the person saw. @throws Conflict or Invalid where it is not. */
export async function activityAsSeen(
  transaction: Transaction,
  { id, slug }: ActivitySubject,
  { version, shows = false }: { version: number; shows?: boolean },
): Promise<EditableActivity> {
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "Activity" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await activityToEdit(slug, transaction);
  if (!found) throw new Invalid({ form: "activityWithdrawn" });
  if (found.version !== version)
    throw new Conflict(
      shows ? activityTyped(found) : {},
      found.version,
      await lastChangedBy(transaction, "Activity", id),
      shows ? "conflict" : "changedMeanwhile",
    );
  return found;
}
