import "server-only";
import type { Actor } from "@/lib/access/actor";
import { Invalid } from "@/lib/access/outcome";
import type { Organiser } from "@/lib/organisers/organiser-of";

/** Whose entry an activity is that somebody adds: its organisation's, its State's, or the CPC's own. */
export const ownerFor = ({ role, stateCode, organisationId }: Actor) => ({
  stateCode: role === "pointOfContact" ? stateCode : null,
  organisationId: role === "partner" ? organisationId : null,
});

interface Concerned {
  /** The States it is for; none: all. */
  states: string[];
  /** Who organises and who funds it. */
  named: Organiser[];
}

/**
 * A partner enters what its organisation has a part in; a Point of Contact what its State has a part in or what is for it. What
 * others do for others is theirs to enter: an entry is on the word of whose it is.
 * @throws Invalid where it is no business of whose entry it is.
 */
export function keepToOwn(owner: ReturnType<typeof ownerFor>, { states, named }: Concerned): void {
  const { stateCode, organisationId } = owner;
  if (organisationId !== null && !named.some((one) => one.organisationId === organisationId))
    throw new Invalid({ "organisers.0.who": "ownOrganisation" });
  const isFor = stateCode === null || states.length === 0 || states.includes(stateCode);
  if (!isFor && !named.some((one) => one.stateCode === stateCode)) throw new Invalid({ states: "ownState" });
}
