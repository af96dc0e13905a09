import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { participantList, type ParticipantList } from "./queries";
import { exportListSchema, type ListOrder } from "./schema";

interface Found extends Subject {
  list: ParticipantList;
}

/** What becomes a file once it is on record that it was taken. */
export interface TakenList {
  format: ListOrder["format"];
  list: ParticipantList;
  reader: Actor;
}

/** Takes a meeting's list of participants along: notes who took which, in what form. The file is made afterwards (file.ts). */
export const exportParticipants: Write<ListOrder, Found, TakenList> = {
  permission: "participants.export",
  schema: exportListSchema,
  async load({ meeting, order, who, contacts }, actor) {
    const list = await participantList(actor, meeting, { order, who, contacts });
    return list && { list };
  },
  async verb(transaction, { input: { format, meeting, order, who, contacts }, record: { list }, actor }) {
    if (list.delegations.length === 0) throw new Invalid({ form: "nothingToTake" });
    await transaction.export.create({
      data: {
        accountId: actor.accountId ?? "",
        format,
        columns: [],
        filters: { what: "participants", meeting, order, who, contacts },
        rows: list.delegations.flatMap(({ people }) => people).length,
      },
      select: { id: true },
    });
    return { format, list, reader: actor };
  },
};
