import "server-only";
import type { Transaction } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import { databaseDate, plainDate } from "@/lib/dates";
import { compare, likeFrom } from "./rules";
import type { Comparable, Likeness } from "./rules/shapes";
import { statesOfSubRegionsOf } from "./rules/where";

/** An activity on record or being typed; its own id, where it is on record: it is not like itself. */
export interface Draft extends Comparable {
  id?: string;
}

type Reader = Pick<Transaction, "activity" | "activitySession" | "activityOrganiser">;

const fields = {
  ...{ id: true, slug: true, title: true, text: true, kind: true, status: true, fictional: true },
  ...{ states: true, paragraphs: true, weapons: true, themes: true, city: true, startsOn: true, endsOn: true },
} as const satisfies Prisma.ActivitySelect;

/** An activity on record, as far as it is compared and named. */
export type Compared = Omit<Prisma.ActivityGetPayload<{ select: typeof fields }>, "text" | "startsOn" | "endsOn"> &
  Comparable;

export interface Near extends Likeness {
  activity: Compared;
}

/** Farther apart than so many days nothing scores enough to be shown: where a State is the same, and where none is. */
const within = { same: 126, other: 63 };

/** More are never shown, nor can a strong one be beyond them. */
const mostRead = 60;

const day = 86_400_000;

/** Those whose days are near enough to the first and the last of a draft. */
function around({ sessions }: Draft, days: number): Prisma.ActivityWhereInput {
  const first = sessions.map(({ startsOn }) => startsOn).sort()[0] ?? "";
  const last =
    sessions
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1) ?? "";
  return {
    startsOn: { lte: new Date(databaseDate(last).getTime() + days * day) },
    endsOn: { gte: new Date(databaseDate(first).getTime() - days * day) },
  };
}

/** All that the rules could find like a draft, by what the indexes know: States and days. */
function candidates(draft: Draft): Prisma.ActivityWhereInput {
  const all: Prisma.ActivityWhereInput = { states: { isEmpty: true }, statesUnknown: false };
  if (draft.states.length === 0)
    return {
      OR: [
        { AND: [all, around(draft, within.same)] },
        { AND: [{ statesUnknown: false }, around(draft, within.other)] },
      ],
    };
  const neighbours = { states: { hasSome: statesOfSubRegionsOf(draft.states) } };
  return {
    OR: [
      { AND: [{ states: { hasSome: [...draft.states] } }, around(draft, within.same)] },
      { AND: [{ OR: [all, neighbours] }, around(draft, within.other)] },
    ],
  };
}

const best = (found: readonly Near[]) =>
  found.filter(({ score }) => score >= likeFrom).toSorted((one, other) => other.score - one.score);

/** What an activity spans stands for its sessions, and nobody for its organisers, until these are read. */
const roughly = ({
  startsOn,
  endsOn,
  text,
  ...row
}: Prisma.ActivityGetPayload<{ select: typeof fields }>): Compared => ({
  ...row,
  text: text ?? "",
  sessions: [{ startsOn: plainDate(startsOn), endsOn: plainDate(endsOn), precision: "day" }],
  organisers: [],
});

async function withParts(reader: Reader, rough: Compared[]): Promise<Compared[]> {
  const where = { activityId: { in: rough.map(({ id }) => id) } };
  const orderBy = { position: "asc" } as const;
  const sessions = await reader.activitySession.findMany({
    ...{ where, orderBy },
    select: { activityId: true, startsOn: true, endsOn: true, precision: true },
  });
  const organisers = await reader.activityOrganiser.findMany({
    ...{ where: { ...where, part: "organiser" }, orderBy },
    select: { activityId: true, organisationId: true, stateCode: true, label: true },
  });
  return rough.map((activity) => ({
    ...activity,
    organisers: organisers.filter(({ activityId }) => activityId === activity.id),
    sessions: sessions
      .filter(({ activityId }) => activityId === activity.id)
      .map(({ startsOn, endsOn, precision }) => ({
        startsOn: plainDate(startsOn),
        endsOn: plainDate(endsOn),
        precision,
      })),
  }));
}

/**
 * Finds what is like a draft, best first: a cheap question to the database, then the rules.
 * @param visible which activities may be found at all.
 */
export async function findNear(reader: Reader, draft: Draft, visible: Prisma.ActivityWhereInput): Promise<Near[]> {
  if (draft.sessions.length === 0 || draft.status === "cancelled") return [];
  const rows = await reader.activity.findMany({
    where: {
      AND: [visible, candidates(draft), { status: { not: "cancelled" }, ...(draft.id && { id: { not: draft.id } }) }],
    },
    select: fields,
  });
  const compared = (activities: Compared[]) =>
    best(activities.map((activity) => ({ activity, ...compare(draft, activity) })));
  const likely = compared(rows.map(roughly)).slice(0, mostRead);
  return compared(
    await withParts(
      reader,
      likely.map(({ activity }) => activity),
    ),
  );
}
