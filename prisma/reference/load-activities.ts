import "server-only";
import type { Transaction } from "@/lib/database/client";
import { databaseDate, periodEnd, plainDate } from "@/lib/dates";
import { align } from "./align";
import { readActivities } from "./files";
import { namedUuid } from "./named-uuid";
import { idOf, idsBySlug, type Ids } from "./slugs";

type File = ReturnType<typeof readActivities>;
type Event = File[number];

const idFor = (slug: string) => namedUuid(`activity ${slug}`);

/** A session from the first day of what is known to its last. */
const sessionsOf = ({ slug, sessions }: Event) =>
  sessions.map(({ from: { date, precision }, until }, position) => ({
    activityId: idFor(slug),
    position,
    startsOn: date,
    endsOn: until ?? databaseDate(periodEnd(plainDate(date), precision)),
    precision,
  }));

function rowOf(wanted: Event, meetings: Ids) {
  const { sessions: _, organisers: __, meeting, ...event } = wanted;
  const times = sessionsOf(wanted);
  const [starts, ends] = [times.map(({ startsOn }) => +startsOn), times.map(({ endsOn }) => +endsOn)];
  return {
    id: idFor(event.slug),
    ...event,
    status: "held" as const,
    circle: "public" as const,
    meetingId: meeting === null ? null : idOf(meetings, meeting),
    startsOn: new Date(Math.min(...starts)),
    endsOn: new Date(Math.max(...ends)),
  };
}

async function loadRows(transaction: Transaction, file: File) {
  const meetings = idsBySlug(await transaction.meeting.findMany({ select: { id: true, slug: true } }));
  const wanted = file.map((event) => rowOf(event, meetings));
  return align(transaction, {
    subject: "Activity",
    wanted,
    existing: await transaction.activity.findMany({ where: { id: { in: wanted.map(({ id }) => id) } } }),
    key: ({ id }) => id,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.activity.update({ where: { id }, data }),
    create: (data) => transaction.activity.createManyAndReturn({ data }),
  });
}

/** Loads the capacity-building events of which a public source was found; all of them have been held. */
export async function loadActivities(transaction: Transaction): Promise<void> {
  const file = readActivities();
  const rows = await loadRows(transaction, file);
  const organisations = idsBySlug(await transaction.organisation.findMany({ select: { id: true, slug: true } }));
  // Where people changed an activity, they also said when it was and who organised it.
  const ours = rows.filter(({ version }) => version === 1).map(({ id }) => id);
  const untouched = file.filter(({ slug }) => ours.includes(idFor(slug)));
  await align(transaction, {
    subject: "ActivitySession",
    wanted: untouched.flatMap(sessionsOf),
    existing: await transaction.activitySession.findMany({ where: { activityId: { in: ours } } }),
    key: ({ activityId, position }) => `${activityId} ${position}`,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.activitySession.update({ where: { id }, data }),
    create: (data) => transaction.activitySession.createManyAndReturn({ data }),
  });
  await align(transaction, {
    subject: "ActivityOrganiser",
    wanted: untouched.flatMap(({ slug, organisers }) =>
      organisers.map(({ state, organisation, label }, position) => ({
        activityId: idFor(slug),
        part: "organiser" as const,
        organisationId: organisation === undefined ? null : idOf(organisations, organisation),
        stateCode: state ?? null,
        label,
        position,
      })),
    ),
    existing: await transaction.activityOrganiser.findMany({ where: { activityId: { in: ours } } }),
    key: ({ activityId, part, position }) => `${activityId} ${part} ${position}`,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.activityOrganiser.update({ where: { id }, data }),
    create: (data) => transaction.activityOrganiser.createManyAndReturn({ data }),
  });
}
