import "server-only";
import type { Transaction } from "@/lib/database/client";
import { align } from "./align";
import { readMeetings, readOrganisations } from "./files";
import { loadAgenda } from "./load-agenda";
import { loadDelegations } from "./load-delegations";
import { idOf, idsBySlug, type Ids } from "./slugs";

type File = ReturnType<typeof readMeetings>;

async function loadOrganisations(transaction: Transaction): Promise<Ids> {
  const rows = await align(transaction, {
    subject: "Organisation",
    wanted: readOrganisations(),
    existing: await transaction.organisation.findMany(),
    key: ({ slug }) => slug,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.organisation.update({ where: { id }, data }),
    create: (data) => transaction.organisation.createManyAndReturn({ data }),
  });
  return idsBySlug(rows);
}

/** The meetings of which people took an organiser off: it does not come back. */
async function shortened(transaction: Transaction): Promise<Set<unknown>> {
  const entries = await transaction.auditEntry.findMany({
    where: { subject: "MeetingOrganiser", operation: "delete", actor: { not: "system" } },
    select: { changes: true },
  });
  return new Set(entries.map(({ changes }) => (changes as { meetingId?: [unknown, unknown] }).meetingId?.[0]));
}

async function loadOrganisers(transaction: Transaction, file: File, meetings: Ids, organisations: Ids): Promise<void> {
  const left = await shortened(transaction);
  await align(transaction, {
    subject: "MeetingOrganiser",
    wanted: file.flatMap(({ slug, organisers }) =>
      (left.has(idOf(meetings, slug)) ? [] : organisers).map(({ state, organisation, label }, place) => ({
        meetingId: idOf(meetings, slug),
        stateCode: state ?? null,
        organisationId: organisation ? idOf(organisations, organisation) : null,
        label,
        place,
      })),
    ),
    existing: await transaction.meetingOrganiser.findMany({ where: { meetingId: { in: [...meetings.values()] } } }),
    key: ({ meetingId, place }) => `${meetingId} ${place}`,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.meetingOrganiser.update({ where: { id }, data }),
    create: (data) => transaction.meetingOrganiser.createManyAndReturn({ data }),
  });
}

async function loadFigures(transaction: Transaction, file: File, meetings: Ids): Promise<void> {
  await align(transaction, {
    subject: "ReportedFigure",
    wanted: file.flatMap(({ slug, figures, source }) =>
      figures.map((figure) => ({ meetingId: idOf(meetings, slug), ...figure, source })),
    ),
    existing: await transaction.reportedFigure.findMany({ where: { meetingId: { in: [...meetings.values()] } } }),
    key: ({ meetingId, kind }) => `${meetingId} ${kind}`,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.reportedFigure.update({ where: { id }, data }),
    create: (data) => transaction.reportedFigure.createManyAndReturn({ data }),
  });
}

/** Loads the organisations and the network meetings of which a record was found. */
export async function loadMeetings(transaction: Transaction): Promise<void> {
  const organisations = await loadOrganisations(transaction);
  const file = readMeetings();
  const slugs = file.map(({ slug }) => slug);
  const rows = await align(transaction, {
    subject: "Meeting",
    wanted: file.map(({ organisers, figures, attended, agenda, ...meeting }) => meeting),
    existing: await transaction.meeting.findMany({ where: { slug: { in: slugs } } }),
    key: ({ slug }) => slug,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.meeting.update({ where: { id }, data }),
    create: (data) => transaction.meeting.createManyAndReturn({ data }),
  });
  const meetings = idsBySlug(rows);
  await loadOrganisers(transaction, file, meetings, organisations);
  await loadFigures(transaction, file, meetings);
  await loadDelegations(transaction, file, meetings, organisations);
  await loadAgenda(transaction, file, meetings);
}
