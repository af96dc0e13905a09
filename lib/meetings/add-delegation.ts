import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";
import { dayFields, markedDay, type MarkedDay } from "./listed";
import { markHandedIn, mustBeOwn } from "./mark-attendance";
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
  /** What a desk says of it that hands it in later. */
  input: Pick<z.infer<typeof addStateSchema>, "mark" | "at" | "by">;
}

/**
 * Puts a delegation on the list, or back on it.
 * @throws Invalid where it is on it; for a desk that hands it in later that is as good: it was added before, or another desk was quicker.
 */
async function walkIn(
  transaction: Transaction,
  { meeting, of, field, markedBy, input }: Walking,
): Promise<{ id: string }> {
  const { meetingId } = meeting;
  const there =
    input.by === null
      ? null
      : await transaction.delegation.findFirst({
          where: { meetingId, ...of, withdrawnAt: null },
          select: { id: true },
        });
  const wasMarked = input.mark && (await transaction.attendance.findUnique({ where: { id: input.mark } }));
  // Handed in once more, after it was taken off the list again.
  if (wasMarked) return { id: wasMarked.delegationId };
  const [restored] = await transaction.delegation.updateManyAndReturn({
    where: { meetingId, ...of, withdrawnAt: { not: null } },
    data: { withdrawnAt: null },
    select: { id: true },
  });
  // Of two desks that add it at once, the second finds it there.
  const [added] =
    (there ?? restored)
      ? []
      : await transaction.delegation.createManyAndReturn({
          data: [{ meetingId, ...of, walkIn: true }],
          skipDuplicates: true,
          select: { id: true },
        });
  const delegation = there ?? restored ?? added;
  if (!delegation) throw new Invalid({ [field]: "alreadyListed" });
  const { id } = delegation;
  if (markedBy !== null)
    await markHandedIn(transaction, { ...meeting, delegationId: id, participantId: null }, input, markedBy);
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
  async verb(transaction, { input, record, actor }) {
    const { state: code, present } = input;
    mustBeOwn(input.by, actor.accountId);
    const state = await transaction.state.findUnique({ where: { code }, select: { code: true } });
    if (!state) throw new Invalid({ state: "unknownState" });
    return walkIn(transaction, {
      meeting: record,
      of: { stateCode: code },
      field: "state",
      markedBy: present ? actor.accountId : null,
      input,
    });
  },
  done: "delegationAdded",
};

/** Adds an organisation that came without being expected, and puts it on record where it is new. */
export const addOrganisation: Write<z.infer<typeof addOrganisationSchema>, MeetingFound, { id: string }> = {
  permission: "delegation.add",
  schema: addOrganisationSchema,
  load: findMeeting,
  async verb(transaction, { input, record, actor }) {
    const { organisation, name, acronym, present } = input;
    mustBeOwn(input.by, actor.accountId);
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
      input,
    });
  },
  done: "delegationAdded",
};
