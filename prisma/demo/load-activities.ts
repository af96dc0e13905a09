import "server-only";
import type { Transaction } from "@/lib/database/client";
import { spanOf } from "@/lib/activities/columns";
import { databaseDate } from "@/lib/dates";
import { namedUuid } from "@/prisma/reference/named-uuid";
import { demoActivities, type DemoActivity } from "./activities";
import { accountId } from "./load-people";

type Organisations = Map<string, { id: string; name: string }>;

const cpc = "OSCE Conflict Prevention Centre";
const activityId = (slug: string) => namedUuid(`demo activity ${slug}`);

function partyOf(party: string, organisations: Organisations, states: Map<string, string>) {
  if (party.startsWith("state:")) {
    const stateCode = party.slice("state:".length);
    return { stateCode, organisationId: null, label: states.get(stateCode) ?? stateCode };
  }
  const found = organisations.get(party === "cpc" ? "osce" : party);
  return { stateCode: null, organisationId: found?.id ?? null, label: party === "cpc" ? cpc : (found?.name ?? party) };
}

interface Over extends Required<Pick<DemoActivity, "by" | "over">> {
  /** The activity's that was put on record over another. */
  id: string;
}

/** An overlap that is open, and of which both sides were told. */
async function overlapOf(transaction: Transaction, { id, by, over }: Over): Promise<void> {
  const [firstId = "", secondId = ""] = [id, activityId(over.slug)].sort();
  const told = new Date();
  await transaction.overlap.createMany({
    data: [
      { firstId, secondId, reason: over.reason, reasonById: accountId(by), firstToldAt: told, secondToldAt: told },
    ],
    skipDuplicates: true,
  });
}

async function create(
  transaction: Transaction,
  { owner, by, organisers, funders = [], readers = [], sessions, over, said = [], ...columns }: DemoActivity,
  [organisations, states]: [Organisations, Map<string, string>],
): Promise<void> {
  const id = activityId(columns.slug);
  const { stateCode, organisationId } = partyOf(owner, organisations, states);
  const whose = owner === "cpc" ? {} : { stateCode, organisationId };
  const full = sessions.map((session) => ({ startsAt: null, endsAt: null, ...session }));
  const data = { ...columns, ...whose, id, createdById: accountId(by), fictional: true, ...spanOf(full) };
  const { count } = await transaction.activity.createMany({ data: [data], skipDuplicates: true });
  if (count === 0) return;
  await transaction.activitySession.createMany({
    data: full.map(({ startsOn, endsOn, ...session }, position) => ({
      ...{ ...session, activityId: id, position },
      ...{ startsOn: databaseDate(startsOn), endsOn: databaseDate(endsOn) },
    })),
  });
  const named = [...organisers.map((party) => ["organiser", party]), ...funders.map((party) => ["funder", party])];
  await transaction.activityOrganiser.createMany({
    data: named.map(([part, party = ""], place) => ({
      ...{ activityId: id, part: part as "organiser" | "funder", ...partyOf(party, organisations, states) },
      position: part === "organiser" ? place : place - organisers.length,
    })),
  });
  await transaction.activityReader.createMany({
    data: readers.flatMap((slug) => {
      const found = organisations.get(slug);
      return found ? [{ activityId: id, organisationId: found.id }] : [];
    }),
  });
  if (over) await overlapOf(transaction, { id, by, over });
  await transaction.followUp.createMany({
    data: said.map(({ by: who, ...one }) => ({ ...one, activityId: id, saidById: accountId(who) })),
  });
}

/** Loads fictional activities, once: what people have changed since stays as it is. @param day "YYYY-MM-DD", today. */
export async function loadActivities(transaction: Transaction, day: string): Promise<void> {
  const rows = await transaction.organisation.findMany({ select: { slug: true, id: true, name: true, acronym: true } });
  const organisations = new Map(
    rows.map(({ slug, id, name, acronym }) => [slug, { id, name: acronym ? `${name} (${acronym})` : name }]),
  );
  const names = await transaction.stateName.findMany({
    where: { language: "en", validUntil: null },
    select: { stateCode: true, name: true },
  });
  const states = new Map(names.map(({ stateCode, name }) => [stateCode, name]));
  for (const activity of demoActivities(day)) await create(transaction, activity, [organisations, states]);
}
