import "server-only";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { participantList, type ParticipantList } from "./queries";
import { printCardsSchema, type CardsOrder } from "./schema";

interface Found extends Subject {
  list: ParticipantList;
}

/** What is printed once it is on record that it was. */
export interface Printed {
  list: ParticipantList;
  /** Whether it is of all delegations. */
  isWhole: boolean;
}

/** Both prints hold names of persons: who made them is on record as of any copy. @param isEmpty whether nothing would stand on it. */
const printing = (
  what: "nameCards" | "signInSheet",
  isEmpty: (list: ParticipantList) => boolean,
): Write<CardsOrder, Found, Printed> => ({
  permission: "cards.print",
  schema: printCardsSchema,
  async load({ meeting, order, who, delegation }, actor) {
    const list = await participantList(actor, meeting, { order, who, contacts: "without" });
    if (!list) return null;
    const chosen = list.delegations.filter(({ id }) => delegation === null || id === delegation);
    return { list: { ...list, delegations: chosen } };
  },
  async verb(transaction, { input: { meeting, order, who, delegation }, record: { list }, actor }) {
    if (delegation !== null && list.delegations.length === 0) throw new Invalid({ delegation: "unknownChoice" });
    if (isEmpty(list)) throw new Invalid({ form: "nothingToTake" });
    await transaction.export.create({
      data: {
        accountId: actor.accountId ?? "",
        format: "pdf",
        columns: [],
        filters: { what, meeting, order, who, ...(delegation !== null && { single: true }) },
        rows: list.delegations.flatMap(({ people }) => people).length,
      },
      select: { id: true },
    });
    return { list, isWhole: delegation === null };
  },
});

/** Name cards, one a person. */
export const printNameCards = printing("nameCards", ({ delegations }) =>
  delegations.every(({ people }) => people.length === 0),
);

/** A sheet to sign at the door; a delegation whose delegates are not known yet has lines to write them on. */
export const printSignInSheet = printing("signInSheet", ({ delegations }) => delegations.length === 0);
