import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scopeOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { Confidence, FigureKind, MeetingKind, MeetingMode } from "@/lib/database/generated/enums";
import { databaseDate, plainDate, today } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { dateFields, datesOf, type MeetingDates } from "./days";
import { functionsFilled } from "@/lib/states/coverage";
import { delegationsOf, type Delegation } from "./delegations";
import { statesOn } from "./names";
import { countPresent, disagree, isPresent, phaseOf, type Counts, type Phase } from "./rules";
import type { Order } from "./schema";

/** A meeting as lists show it. */
export interface ListedMeeting extends MeetingDates {
  slug: string;
  title: string;
  kind: MeetingKind;
  mode: MeetingMode;
  /** It does not take place. */
  cancelled: boolean;
  city: string | null;
  hostCode: string | null;
  /** As it was called on the day. */
  hostName: string | null;
  fictional: boolean;
  source: string | null;
  phase: Phase;
  /** Null: no list of delegations is known. */
  counted: Counts | null;
  reportedStates: number | null;
  mismatch: boolean;
}

const fields = {
  id: true,
  slug: true,
  title: true,
  ...dateFields,
  kind: true,
  mode: true,
  cancelledAt: true,
  city: true,
  hostCode: true,
  fictional: true,
  source: true,
} as const;

const standing = { withdrawnAt: null };
type MeetingFilter = NonNullable<Parameters<ReturnType<typeof database>["meeting"]["findMany"]>[0]>["where"];

/** The meetings that a filter lets through, the newest first, with what their lists count. Public. */
async function listed(filter: MeetingFilter): Promise<ListedMeeting[]> {
  const meetings = await database().meeting.findMany({
    where: filter ?? {},
    orderBy: [{ startsOn: "desc" }, { slug: "asc" }],
    select: fields,
  });
  const where = { ...standing, meetingId: { in: meetings.map(({ id }) => id) } };
  const [delegations, participants, marks, figures] = await Promise.all([
    database().delegation.findMany({ where, select: { id: true, meetingId: true, stateCode: true } }),
    database().participant.findMany({ where, select: { id: true, delegationId: true } }),
    database().attendance.findMany({ where, select: { delegationId: true, participantId: true } }),
    database().reportedFigure.findMany({
      where: { kind: "statesAttending", meetingId: where.meetingId },
      select: { meetingId: true, value: true },
    }),
  ]);
  const delegates = groupBy(participants, ({ delegationId }) => delegationId);
  const ofMeeting = groupBy(delegations, ({ meetingId }) => meetingId);
  const marked = new Set(marks.map(({ delegationId, participantId }) => participantId ?? delegationId));
  const reported = new Map(figures.map(({ meetingId, value }) => [meetingId, value]));
  return Promise.all(
    meetings.map(async ({ id, startsOn, endsOn, precision, days: some, cancelledAt, ...meeting }) => {
      const list = ofMeeting.get(id)?.map((one) => ({ ...one, delegates: delegates.get(one.id) ?? [] }));
      const counted = list ? countPresent(list, marked) : null;
      const dates = datesOf({ startsOn, endsOn, precision, days: some });
      const reportedStates = reported.get(id) ?? null;
      return {
        ...meeting,
        ...dates,
        cancelled: cancelledAt !== null,
        hostName: meeting.hostCode && ((await statesOn(dates.startsOn)).get(meeting.hostCode)?.name ?? null),
        phase: phaseOf(dates, today()),
        counted,
        reportedStates,
        mismatch: disagree(reportedStates, counted?.states ?? null),
      };
    }),
  );
}

/** @returns every meeting on record, the newest first. */
export const listMeetings = (): Promise<ListedMeeting[]> => listed({});

/** @returns the meeting that takes place today or is the next to; null where none is planned. */
export async function nextMeeting(): Promise<ListedMeeting | null> {
  return (await listed({ endsOn: { gte: databaseDate(today()) }, cancelledAt: null })).at(-1) ?? null;
}

/** @returns what a meeting is called; null where there is none. */
export const meetingName = (slug: string): Promise<string | null> =>
  kept(`meeting name ${slug}`, async () => {
    const found = await database().meeting.findUnique({ where: { slug }, select: { title: true } });
    return found?.title ?? null;
  });

/** A figure as the record states it and as the list counts it; null where it does neither. */
export interface Figure {
  kind: FigureKind;
  reported: number | null;
  counted: number | null;
  quote: string | null;
  source: string | null;
}

export interface MeetingDelegation extends Delegation {
  present: boolean;
}

export interface MeetingPage extends ListedMeeting {
  id: string;
  venue: string | null;
  cancelledReason: string | null;
  objectives: string[];
  capacity: number | null;
  /** The last day on which invitations can be answered. */
  answerBy: string | null;
  note: string | null;
  confidence: Confidence | null;
  organisers: string[];
  /** The State that held the OSCE Chairmanship that year, as it was called then. */
  chairmanship: { code: string; name: string } | null;
  figures: Figure[];
  /** Without their delegates for whoever may not read the directory. */
  delegations: MeetingDelegation[];
}

const kinds = ["statesAttending", "statesWithPointOfContact", "organisations", "persons"] as const;

interface Reported {
  kind: FigureKind;
  value: number;
  quote: string | null;
  source: string;
}

/** @param meeting as recorded in a note, or kept in the portal itself: of the former the portal's directory knows nothing. */
async function figuresOf(meeting: ListedMeeting, delegations: Delegation[], reported: Reported[]): Promise<Figure[]> {
  const named = delegations.some(({ delegates }) => delegates.length > 0);
  const counted: Record<FigureKind, number | null> = {
    statesAttending: meeting.counted?.states ?? null,
    statesWithPointOfContact: meeting.source === null ? await statesWithPointOfContact(meeting.startsOn) : null,
    organisations: meeting.counted?.organisations ?? null,
    persons: named && meeting.counted ? meeting.counted.persons : null,
  };
  const stated = new Map(reported.map((figure) => [figure.kind, figure]));
  return kinds.map((kind) => {
    const { value = null, quote = null, source = null } = stated.get(kind) ?? {};
    return { kind, reported: value, counted: counted[kind], quote, source };
  });
}

/** @returns how many States had a Point of Contact on a day. */
export async function statesWithPointOfContact(day: string): Promise<number> {
  return [...(await functionsFilled(day)).values()].filter((functions) => functions.has("primary")).length;
}

/** @returns a meeting with all that the actor may see of it; null where there is none of that name. */
export const meetingPage = (actor: Actor, slug: string, order: Order): Promise<MeetingPage | null> =>
  kept(`meeting ${scopeOf(actor)} ${order} ${today()} ${slug}`, () => readMeeting(actor, slug, order));

async function readMeeting(actor: Actor, slug: string, order: Order): Promise<MeetingPage | null> {
  const found = await database().meeting.findUnique({
    where: { slug },
    select: {
      id: true,
      startsOn: true,
      venue: true,
      note: true,
      confidence: true,
      cancelledReason: true,
      objectives: true,
      capacity: true,
      answerBy: true,
    },
  });
  if (!found) return null;
  const { id, startsOn, answerBy, ...rest } = found;
  const meetingId = id;
  const [[meeting], delegations, marks, organisers, reported, chair, states] = await Promise.all([
    listed({ id }),
    delegationsOf(found, order),
    database().attendance.findMany({
      where: { meetingId, ...standing },
      select: { delegationId: true, participantId: true },
    }),
    database().meetingOrganiser.findMany({ where: { meetingId }, orderBy: { place: "asc" }, select: { label: true } }),
    database().reportedFigure.findMany({
      where: { meetingId },
      select: { kind: true, value: true, quote: true, source: true },
    }),
    database().chairmanship.findUnique({ where: { year: startsOn.getUTCFullYear() }, select: { stateCode: true } }),
    statesOn(plainDate(startsOn)),
  ]);
  if (!meeting) return null;
  const marked = new Set(marks.map(({ delegationId, participantId }) => participantId ?? delegationId));
  const mayName = can(actor, "directory.read");
  const chairName = chair && states.get(chair.stateCode)?.name;
  return {
    ...meeting,
    ...rest,
    id,
    answerBy: answerBy && plainDate(answerBy),
    organisers: organisers.map(({ label }) => label),
    chairmanship: chair && chairName ? { code: chair.stateCode, name: chairName } : null,
    figures: await figuresOf(meeting, delegations, reported),
    delegations: delegations.map((delegation) => ({
      ...delegation,
      present: isPresent(delegation, marked),
      delegates: mayName ? delegation.delegates : [],
    })),
  };
}
