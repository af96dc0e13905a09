import "server-only";
import type { Write } from "@/lib/access/door";
import { Conflict } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { answerOpenChecks } from "@/lib/checks/answer-open-checks";
import type { Transaction } from "@/lib/database/client";
import { requestContext } from "@/lib/request/context";
import { asTyped, differences, plainFields, type EntryValues } from "./entry-form";
import { editEntrySchema, type EditEntry, type Side } from "./schema";
import { findEntry, standingEntry, type EntrySubject, type StandingEntry } from "./standing-entry";

/** What to save after somebody chose between what stands and what they typed, thing by thing. */
function chosen(input: EditEntry, theirs: EntryValues): EntryValues {
  const side = (unit: string): Side => input.wholesale ?? input.choice?.[unit] ?? "yours";
  const fields = plainFields.map((name) => [name, (side(name) === "theirs" ? theirs : input)[name]]);
  const keys = [...new Set([...theirs.channels, ...input.channels].map(({ key }) => key))];
  const channels = keys.flatMap((key) => {
    const of = side(key) === "theirs" ? theirs : input;
    return of.channels.filter((channel) => channel.key === key);
  });
  return { ...(Object.fromEntries(fields) as Omit<EntryValues, "channels">), channels };
}

async function saveChannels(
  transaction: Transaction,
  appointmentId: string,
  now: EntryValues,
  before: EntryValues,
  confirmedAt: Date,
) {
  const known = new Map(before.channels.map((channel) => [channel.key, channel]));
  const kept = now.channels.filter(({ key }) => known.has(key));
  const added = now.channels.filter(({ key }) => !known.has(key));
  await transaction.channel.deleteMany({ where: { appointmentId, id: { notIn: kept.map(({ key }) => key) } } });
  for (const { key, ...data } of kept)
    await transaction.channel.update({ where: { id: key }, data: { ...data, confirmedAt } });
  const data = added.map(({ key: _, ...channel }, place) => ({
    ...channel,
    appointmentId,
    place: known.size + place,
    confirmedAt,
  }));
  await transaction.channel.createMany({ data });
}

const personOf = ({ honorific, givenNames, familyName, languages }: EntryValues) => ({
  honorific,
  givenNames,
  familyName,
  languages,
});

async function save(
  transaction: Transaction,
  subject: EntrySubject,
  values: EntryValues,
  before: StandingEntry,
  accountId: string | null,
) {
  const { appointmentId } = subject;
  const { position, organisation } = values;
  const confirmedAt = new Date();
  const { count } = await transaction.appointment.updateMany({
    where: { id: appointmentId, version: before.version },
    data: { position, organisation, confirmedAt, confirmedById: accountId, version: before.version + 1 },
  });
  if (count === 0) return false;
  const person = personOf(values);
  if (JSON.stringify(person) !== JSON.stringify(personOf(before))) {
    await transaction.person.update({ where: { id: before.personId }, data: person });
    // The same person's other entries now say something else too.
    await transaction.appointment.updateMany({
      where: { personId: before.personId, id: { not: appointmentId } },
      data: { version: { increment: 1 } },
    });
  }
  await saveChannels(transaction, appointmentId, values, before, confirmedAt);
  return true;
}

export interface Edited extends EntrySubject {
  changed: boolean;
}

/** Saves an entry and confirms it; where somebody else saved since it was opened, both versions go back to be chosen from. */
export const editEntry: Write<EditEntry, EntrySubject, Edited> = {
  permission: "entry.edit",
  schema: editEntrySchema,
  load: findEntry,
  async verb(transaction, { input, record, actor }) {
    const { locale } = requestContext();
    const { appointmentId } = record;
    const before = await standingEntry(transaction, appointmentId);
    const theirs = asTyped(before, locale);
    const conflict = async () => {
      const now = await standingEntry(transaction, appointmentId);
      return new Conflict(
        asTyped(now, locale),
        now.version,
        await lastChangedBy(transaction, "Appointment", appointmentId),
      );
    };
    const isStale = before.version !== input.version;
    const values = isStale ? input : chosen(input, before);
    const isSame = differences(theirs, asTyped(values, locale), theirs).length === 0;
    if (isSame) return { ...record, changed: false };
    if (isStale) throw await conflict();
    if (!(await save(transaction, record, values, before, actor.accountId))) throw await conflict();
    await answerOpenChecks(transaction, appointmentId, "change", actor);
    return { ...record, changed: true };
  },
};
