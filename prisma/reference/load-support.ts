import "server-only";
import type { Transaction } from "@/lib/database/client";
import { align } from "./align";
import { readStates, readSupport } from "./files";
import { namedUuid } from "./named-uuid";
import { idOf, idsBySlug, type Ids } from "./slugs";

type File = ReturnType<typeof readSupport>;
type Event = File[number];

const idFor = (key: string, state: string) => namedUuid(`support ${key}/${state}`);

async function loadRows(transaction: Transaction, file: File) {
  const plans = await transaction.plan.findMany({ select: { id: true, stateCode: true, sequence: true } });
  const planIds = new Map(plans.map(({ id, stateCode, sequence }) => [`${stateCode}/${sequence}`, id]));
  const wanted = file.flatMap(({ key, states, from, until, peers: _, supporters: __, ...event }) =>
    states.map(({ state, plan, towards }) => ({
      id: idFor(key, state),
      stateCode: state,
      planId: plan === null ? null : idOf(planIds, `${state}/${plan}`),
      towards,
      ...event,
      startsOn: from.date,
      precision: from.precision,
      endsOn: until,
    })),
  );
  return align(transaction, {
    subject: "PlanSupport",
    wanted,
    existing: await transaction.planSupport.findMany({ where: { id: { in: wanted.map(({ id }) => id) } } }),
    key: ({ id }) => id,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.planSupport.update({ where: { id }, data }),
    create: (data) => transaction.planSupport.createManyAndReturn({ data }),
  });
}

/** Who helped a State: whoever the record names, and the others where States helped one another. */
function supportersOf({ key, states, peers, supporters }: Event, organisations: Ids, names: Ids) {
  return states.flatMap(({ state }) => {
    const others = peers ? states.filter((other) => other.state !== state) : [];
    const all = [
      ...supporters,
      ...others.map((peer) => ({ state: peer.state, label: `${idOf(names, peer.state)}, as peer` })),
    ];
    return all.map(({ label, ...who }, position) => ({
      supportId: idFor(key, state),
      organisationId: "organisation" in who && who.organisation ? idOf(organisations, who.organisation) : null,
      stateCode: who.state ?? null,
      label,
      position,
    }));
  });
}

/** Loads what is publicly known of the support that States had with their plans, or before there was one. */
export async function loadSupport(transaction: Transaction): Promise<void> {
  const file = readSupport();
  const rows = await loadRows(transaction, file);
  const organisations = idsBySlug(await transaction.organisation.findMany({ select: { id: true, slug: true } }));
  const names: Ids = new Map(readStates().map(({ code, english }) => [code, english.name]));
  // Where people changed it, they also said who helped.
  const ours = new Set(rows.filter(({ version }) => version === 1).map(({ id }) => id));
  await align(transaction, {
    subject: "PlanSupporter",
    wanted: file
      .flatMap((event) => supportersOf(event, organisations, names))
      .filter(({ supportId }) => ours.has(supportId)),
    existing: await transaction.planSupporter.findMany({ where: { supportId: { in: [...ours] } } }),
    key: ({ supportId, position }) => `${supportId} ${position}`,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.planSupporter.update({ where: { id }, data }),
    create: (data) => transaction.planSupporter.createManyAndReturn({ data }),
  });
}
