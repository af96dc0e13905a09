import "server-only";
import { database } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { organisationsNamed, statesOn } from "./names";
import type { Order } from "./schema";

/** A delegate of a delegation. Personal data: for the network alone. */
export interface Delegate {
  id: string;
  honorific: string | null;
  name: string;
  position: string | null;
  head: boolean;
  /** Added at the desk. */
  walkIn: boolean;
}

/** A State's or an organisation's delegation to one meeting. */
export interface Delegation {
  id: string;
  /** Null: an organisation's. */
  stateCode: string | null;
  name: string;
  /** The State's French name, or the organisation's acronym. */
  otherName: string | null;
  /** Every name it may be looked up by. */
  names: string[];
  /** Added at the desk. */
  walkIn: boolean;
  delegates: Delegate[];
}

const byName = new Intl.Collator("en").compare;

async function delegatesOf(meetingId: string): Promise<Map<string, Delegate[]>> {
  const rows = await database().participant.findMany({
    where: { meetingId, withdrawnAt: null },
    select: {
      id: true,
      delegationId: true,
      honorific: true,
      givenNames: true,
      familyName: true,
      position: true,
      head: true,
      walkIn: true,
    },
  });
  const sorted = rows.toSorted(
    (one, other) => Number(other.head) - Number(one.head) || byName(one.familyName, other.familyName),
  );
  const people = sorted.map(({ givenNames, familyName, delegationId, ...rest }) => ({
    delegationId,
    delegate: { ...rest, name: givenNames ? `${givenNames} ${familyName}` : familyName },
  }));
  const groups = groupBy(people, ({ delegationId }) => delegationId);
  return new Map([...groups].map(([id, members]) => [id, members.map(({ delegate }) => delegate)]));
}

/**
 * The delegations of a meeting, States first in the order asked for, then organisations, each with the name it bore then.
 * Holds personal data: whoever calls sees to it that visitors get none.
 */
export async function delegationsOf(meeting: { id: string; startsOn: Date }, order: Order): Promise<Delegation[]> {
  const [rows, delegates, states] = await Promise.all([
    database().delegation.findMany({
      where: { meetingId: meeting.id, withdrawnAt: null },
      select: { id: true, stateCode: true, organisationId: true, walkIn: true },
    }),
    delegatesOf(meeting.id),
    statesOn(plainDate(meeting.startsOn)),
  ]);
  const organisations = await organisationsNamed(rows.flatMap(({ organisationId }) => organisationId ?? []));
  const named = rows.map(({ id, stateCode, organisationId, walkIn }) => {
    const shared = { id, stateCode, walkIn, delegates: delegates.get(id) ?? [] };
    const state = states.get(stateCode ?? "");
    if (state) {
      const { name, french, names } = state;
      return { place: state.place[order], delegation: { ...shared, name, otherName: french, names } };
    }
    const { name, acronym } = organisations.get(organisationId ?? "") ?? { name: "", acronym: null };
    const names = acronym === null ? [name] : [name, acronym];
    return { place: Infinity, delegation: { ...shared, name, otherName: acronym, names } };
  });
  return named
    .toSorted((one, other) =>
      one.place === other.place ? byName(one.delegation.name, other.delegation.name) : one.place - other.place,
    )
    .map(({ delegation }) => delegation);
}
