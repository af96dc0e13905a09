import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";
import { dayFields, markedDay, type MarkedDay } from "./listed";
import { putMark } from "./mark-attendance";
import { organisationNamed } from "./organisation-named";
import { addOrganisationSchema, addStateSchema } from "./schema";

interface MeetingFound extends Subject, MarkedDay {}

async function findMeeting({ meeting: slug, day }: { meeting: string; day: string | null }) {
  const meeting = await database().meeting.findUnique({ where: { slug }, select: dayFields });
  return meeting && markedDay(meeting, day);
}

interface Walking {
  meeting: MeetingFound;
  of: { stateCode: string } | { organisationId: string };
  /** The field to complain of. */
  field: string;
  /** Who marks it present at once; null: nobody does. */
  markedBy: string | null;
}

/** Puts a delegation on the list, or back on it. @throws Invalid where it is on it. */
async function walkIn(transaction: Transaction, { meeting, of, field, markedBy }: Walking): Promise<{ id: string }> {
  const { meetingId } = meeting;
  const [restored] = await transaction.delegation.updateManyAndReturn({
    where: { meetingId, ...of, withdrawnAt: { not: null } },
    data: { withdrawnAt: null },
    select: { id: true },
  });
  // Of two desks that add it at once, the second finds it there.
  const [added] = restored
    ? []
    : await transaction.delegation.createManyAndReturn({
        data: [{ meetingId, ...of, walkIn: true }],
        skipDuplicates: true,
        select: { id: true },
      });
  const delegation = restored ?? added;
  if (!delegation) throw new Invalid({ [field]: "alreadyListed" });
  const { id } = delegation;
  if (markedBy !== null)
    await putMark(transaction, { ...meeting, delegationId: id, participantId: null }, { by: markedBy });
  return { id };
}

/** Adds a State that came without being expected. */
export const addState: Write<z.infer<typeof addStateSchema>, MeetingFound, { id: string }> = {
  permission: "delegation.add",
  schema: addStateSchema,
  load: async (input) => {
    const meeting = await findMeeting(input);
    return meeting && { ...meeting, stateCode: input.state };
  },
  async verb(transaction, { input: { state: code, present }, record, actor }) {
    const state = await transaction.state.findUnique({ where: { code }, select: { code: true } });
    if (!state) throw new Invalid({ state: "unknownState" });
    return walkIn(transaction, {
      meeting: record,
      of: { stateCode: code },
      field: "state",
      markedBy: present ? actor.accountId : null,
    });
  },
  done: "delegationAdded",
};

/** Adds an organisation that came without being expected, and puts it on record where it is new. */
export const addOrganisation: Write<z.infer<typeof addOrganisationSchema>, MeetingFound, { id: string }> = {
  permission: "delegation.add",
  schema: addOrganisationSchema,
  load: findMeeting,
  async verb(transaction, { input: { organisation, name, acronym, present }, record, actor }) {
    if (!organisation && !name) throw new Invalid({ organisation: "organisationOrName" });
    if (organisation && name) throw new Invalid({ name: "organisationOrName" });
    const there = organisation && (await transaction.organisation.count({ where: { id: organisation } }));
    if (there === 0) throw new Invalid({ organisation: "unknownChoice" });
    const organisationId = organisation ?? (await organisationNamed(transaction, { name: name ?? "", acronym }));
    const markedBy = present ? actor.accountId : null;
    return walkIn(transaction, {
      meeting: record,
      of: { organisationId },
      field: organisation ? "organisation" : "name",
      markedBy,
    });
  },
  done: "delegationAdded",
};
