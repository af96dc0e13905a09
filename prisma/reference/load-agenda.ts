import "server-only";
import type { Transaction } from "@/lib/database/client";
import { align } from "./align";
import type { readMeetings } from "./files";
import { namedUuid } from "./named-uuid";
import { idOf, type Ids } from "./slugs";

type File = ReturnType<typeof readMeetings>;

/** The rows that people took away: they do not come back. */
async function removedByPeople(transaction: Transaction, subject: string): Promise<Set<string>> {
  const entries = await transaction.auditEntry.findMany({
    where: { subject, operation: "delete", actor: { not: "system" } },
    select: { subjectId: true },
  });
  return new Set(entries.map(({ subjectId }) => subjectId));
}

/** Who spoke, as the records of meetings tell. An agenda that people made of their own is left to them. */
export async function loadAgenda(transaction: Transaction, file: File, meetings: Ids): Promise<void> {
  const removed = await removedByPeople(transaction, "AgendaItem");
  const existing = await transaction.agendaItem.findMany({ where: { meetingId: { in: [...meetings.values()] } } });
  const known = new Set(existing.map(({ id }) => id));
  const taken = new Set(existing.map(({ meetingId }) => meetingId));
  const wanted = file.flatMap(({ slug, agenda }) =>
    agenda.map(({ day, title, speakers }, place) => ({
      item: { id: namedUuid(`agenda item ${slug}/${place}`), meetingId: idOf(meetings, slug), day, place, title },
      speakers,
    })),
  );
  const ours = wanted.filter(({ item }) => known.has(item.id) || (!removed.has(item.id) && !taken.has(item.meetingId)));
  await align(transaction, {
    subject: "AgendaItem",
    wanted: ours.map(({ item }) => item),
    existing,
    key: ({ id }) => id,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.agendaItem.update({ where: { id }, data }),
    create: (data) => transaction.agendaItem.createManyAndReturn({ data }),
  });
  await loadSpeakers(transaction, ours);
}

interface Spoken {
  item: { id: string };
  speakers: File[number]["agenda"][number]["speakers"];
}

async function loadSpeakers(transaction: Transaction, items: Spoken[]): Promise<void> {
  const removed = await removedByPeople(transaction, "AgendaSpeaker");
  const wanted = items.flatMap(({ item, speakers }) =>
    speakers.map((speaker, place) => ({
      id: namedUuid(`agenda speaker ${item.id}/${place}`),
      itemId: item.id,
      place,
      ...speaker,
    })),
  );
  await align(transaction, {
    subject: "AgendaSpeaker",
    wanted: wanted.filter(({ id }) => !removed.has(id)),
    existing: await transaction.agendaSpeaker.findMany({ where: { itemId: { in: items.map(({ item }) => item.id) } } }),
    key: ({ id }) => id,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.agendaSpeaker.update({ where: { id }, data }),
    create: (data) => transaction.agendaSpeaker.createManyAndReturn({ data }),
  });
}
