import "server-only";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import type {
  ActivityCircle,
  ActivityKind,
  ActivityPart,
  ActivityStatus,
  Confidence,
  MeetingMode,
  Paragraph,
  SessionPrecision,
  Theme,
  WeaponType,
} from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import { activitiesVisibleTo } from "./visible";

/** Once that an activity takes place, as exactly as is known; its times by the clocks of Vienna. */
export interface Session {
  startsOn: string;
  endsOn: string;
  precision: SessionPrecision;
  startsAt: string | null;
  endsAt: string | null;
}

/** Who organises or funds, in the words of the record; `slug` of an organisation on record. */
export interface Organiser {
  part: ActivityPart;
  label: string;
  slug: string | null;
  stateCode: string | null;
}

/** An activity as lists and calendars show it. */
export interface ListedActivity {
  id: string;
  slug: string;
  title: string;
  kind: ActivityKind;
  status: ActivityStatus;
  states: string[];
  statesUnknown: boolean;
  paragraphs: Paragraph[];
  weapons: WeaponType[];
  themes: Theme[];
  startsOn: string;
  endsOn: string;
  mode: MeetingMode;
  city: string | null;
  hostCode: string | null;
  circle: ActivityCircle;
  fictional: boolean;
  source: string | null;
  confidence: Confidence | null;
  version: number;
  sessions: Session[];
  organisers: Organiser[];
}

/** What a query selects for it. */
export const listedFields = {
  id: true,
  slug: true,
  title: true,
  kind: true,
  status: true,
  states: true,
  statesUnknown: true,
  paragraphs: true,
  weapons: true,
  themes: true,
  startsOn: true,
  endsOn: true,
  mode: true,
  city: true,
  hostCode: true,
  circle: true,
  fictional: true,
  source: true,
  confidence: true,
  version: true,
  sessions: {
    orderBy: { position: "asc" },
    select: { startsOn: true, endsOn: true, precision: true, startsAt: true, endsAt: true },
  },
  organisers: {
    orderBy: [{ part: "asc" }, { position: "asc" }],
    select: { part: true, label: true, stateCode: true, organisation: { select: { slug: true } } },
  },
} as const satisfies Prisma.ActivitySelect;

type Row = Prisma.ActivityGetPayload<{ select: typeof listedFields }>;

/** @returns a row as it is shown: days as text, an organisation by its address. */
export const asListed = <Of extends Row>({ startsOn, endsOn, sessions, organisers, ...rest }: Of) => ({
  ...rest,
  startsOn: plainDate(startsOn),
  endsOn: plainDate(endsOn),
  sessions: sessions.map((session): Session => ({
    ...session,
    startsOn: plainDate(session.startsOn),
    endsOn: plainDate(session.endsOn),
  })),
  organisers: organisers.map(({ organisation, ...organiser }): Organiser => ({
    ...organiser,
    slug: organisation?.slug ?? null,
  })),
});

/** @returns the activities of these ids that the actor may see, in the order of the ids. */
export async function activitiesOf(actor: Actor, ids: string[]): Promise<ListedActivity[]> {
  if (ids.length === 0) return [];
  const rows = await database().activity.findMany({
    where: { AND: [{ id: { in: ids } }, activitiesVisibleTo(actor)] },
    select: listedFields,
  });
  const byId = new Map(rows.map((row) => [row.id, asListed(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
