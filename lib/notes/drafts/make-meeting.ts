import "server-only";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { agendaDays } from "@/lib/agenda/days";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { statesOn, type NamedState } from "@/lib/meetings/names";
import { organisationNamed } from "@/lib/meetings/organisation-named";
import { columnsOf, freeAddress } from "@/lib/meetings/plan-meeting";
import { saveOrganisers } from "@/lib/meetings/save-organisers";
import { lookAlikes } from "./doubles";
import { emptied, findDraft, requireText, type DraftSubject } from "./draft";
import { figureKinds, makeMeetingSchema, proseParts, type MeetingFromNote } from "./schema";
import { understand, type Understood } from "./understand";

/** @throws Invalid where something doubtful is not decided, a contradiction not looked at, or such a meeting is on record. */
async function requireLookedThrough(transaction: Transaction, input: MeetingFromNote, { note }: Understood) {
  const undecided = note.unsure.flatMap((_, place) =>
    input.unsure[String(place)] ? [] : [[`unsure.${place}`, "decideUnsure"] as const],
  );
  const unseen = note.contradictions.flatMap((_, place) =>
    input.contradictions[String(place)] ? [] : [[`contradictions.${place}`, "seeContradiction"] as const],
  );
  const double = !input.double && (await lookAlikes(input, transaction)).length > 0;
  const wrong = [...undecided, ...unseen, ...(double ? [["double", "meetingOnRecord"] as const] : [])];
  if (wrong.length > 0) throw new Invalid(Object.fromEntries(wrong));
}

/** The States that took part: those ticked, and those that were meant where it was doubtful. */
function statesOf(input: MeetingFromNote, names: Map<string, NamedState>): string[] {
  const decided = Object.entries(input.unsure).flatMap(([place, said]) =>
    said?.startsWith("state:") ? [{ field: `unsure.${place}`, code: said.slice("state:".length) }] : [],
  );
  const all = [...input.states.map((code) => ({ field: "states", code })), ...decided];
  for (const { field, code } of all) if (!names.has(code)) throw new Invalid({ [field]: "unknownState" });
  return [...new Set(all.map(({ code }) => code))];
}

/** The organisations that took part, in the order of the form; new ones are made. */
async function bodiesOf(transaction: Transaction, input: MeetingFromNote, { note }: Understood): Promise<string[]> {
  const ids = new Set<string>();
  for (const { row, organisationId, name, acronym } of input.organisations) {
    const isKnown =
      organisationId === null || (await transaction.organisation.count({ where: { id: organisationId } })) > 0;
    if (!isKnown) throw new Invalid({ [`organisations.${row}.who`]: "unknownChoice" });
    ids.add(organisationId ?? (await organisationNamed(transaction, { name, acronym })));
  }
  for (const [place, said] of Object.entries(input.unsure)) {
    const name = note.unsure[Number(place)]?.value.text.slice(0, 200);
    if (said === "body" && name) ids.add(await organisationNamed(transaction, { name, acronym: null }));
  }
  return [...ids];
}

type Party = { stateCode: string } | { organisationId: string };

/** Delegations, each with its mark of attendance: no day and no desk, only the record. */
async function saveAttendance(transaction: Transaction, meetingId: string, source: string, parties: Party[]) {
  const delegations = await transaction.delegation.createManyAndReturn({
    data: parties.map((party) => ({ meetingId, source, ...party })),
    select: { id: true },
  });
  await transaction.attendance.createMany({
    data: delegations.map(({ id }) => ({ meetingId, delegationId: id, source })),
  });
}

async function saveOpening(transaction: Transaction, meetingId: string, { dates, speakers }: MeetingFromNote) {
  const [day] = agendaDays(dates);
  if (speakers.length === 0 || day === undefined) return;
  const { id: itemId } = await transaction.agendaItem.create({
    data: { meetingId, day: databaseDate(day), place: 0, title: "Opening statements" },
    select: { id: true },
  });
  await transaction.agendaSpeaker.createMany({
    data: speakers.map((speaker, place) => ({ itemId, place, ...speaker })),
  });
}

async function saveProse(transaction: Transaction, meetingId: string, input: MeetingFromNote, accountId: string) {
  const prose = Object.fromEntries(proseParts.map((part) => [part, input[part]]));
  if (proseParts.every((part) => input[part] === null)) return;
  await transaction.noteVersion.create({
    data: { meetingId, version: 1, savedById: accountId, ...prose },
    select: { id: true },
  });
}

/** The draft, and what States were called on the first day of the meeting. */
type Named = DraftSubject & { names: Map<string, NamedState> };

/** Puts a meeting on record from a note that somebody has looked through, all of it in one step; the note itself is emptied. */
export const makeMeeting: Write<MeetingFromNote, Named, { slug: string }> = {
  permission: "meeting.fromNote",
  schema: makeMeetingSchema,
  async load(input, actor) {
    const found = await findDraft(input, actor);
    return found && { ...found, names: await statesOn(input.dates.startsOn) };
  },
  async verb(transaction, { input, record: { draftId, names }, actor }) {
    const slug = await freeAddress(transaction, input);
    const understood = understand(await requireText(transaction, draftId));
    await requireLookedThrough(transaction, input, understood);
    const states = statesOf(input, names);
    const { source, confidence, note, ordinal } = input;
    const plan = await columnsOf(transaction, { ...input, capacity: null, answerBy: null }, null);
    const { id } = await transaction.meeting.create({
      // Of a meeting of the past the note knows the number, not what else is on record.
      data: { slug, ...plan, ordinal, source, confidence, note },
      select: { id: true },
    });
    await saveOrganisers(transaction, id, { organisers: input.organisers, names });
    const bodies = await bodiesOf(transaction, input, understood);
    await saveAttendance(transaction, id, source, [
      ...states.map((stateCode) => ({ stateCode })),
      ...bodies.map((organisationId) => ({ organisationId })),
    ]);
    await transaction.reportedFigure.createMany({
      data: figureKinds.flatMap((kind) => {
        const figure = input.figures[kind];
        return typeof figure?.value !== "number"
          ? []
          : [{ meetingId: id, kind, value: figure.value, quote: figure.quote, source }];
      }),
    });
    await saveOpening(transaction, id, input);
    await saveProse(transaction, id, input, actor.accountId ?? "");
    const data = { ...emptied, meetingId: id };
    await transaction.noteDraft.update({ where: { id: draftId }, data, select: { id: true } });
    return { slug };
  },
};
