/** Meetings to invite to, and invitations, for tests to act on. */
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, plainDate, today } from "@/lib/dates";
import { invite, type Invited } from "@/lib/invitations/invite";
import type { Preview } from "@/lib/mail/preview";

export const inDays = (days: number) => plainDate(new Date(databaseDate(today()).getTime() + days * 86_400_000));

export const wording: Typed = {
  ...{ scope: "selection", states: "RS" },
  ...{ subject: "To {State}: {meeting}", text: "Dear {name},\nby {due}, {dates} in {place}: {link}" },
};

/** @returns a meeting in a month, answers by ten days from now. */
export async function meetingToCome(more: { answerBy?: Date; capacity?: number } = {}) {
  const [id, slug] = [randomUUID(), `test-${randomUUID()}`];
  const data = { title: "Test meeting", startsOn: databaseDate(inDays(30)), endsOn: databaseDate(inDays(31)) };
  await writeAsSystem("test", (transaction) =>
    transaction.meeting.create({
      data: { id, slug, city: "Vienna", hostCode: "AT", answerBy: databaseDate(inDays(10)), ...data, ...more },
      select: { id: true },
    }),
  );
  return { id, slug };
}

export async function preview(actor: Actor, meeting: string, typed: Typed = {}): Promise<Preview> {
  const outcome = await pass(invite, actor, { ...wording, ...typed, meeting, step: "preview" });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result as Preview;
}

/** Invites as it was previewed. */
export async function invited(actor: Actor, meeting: string, typed: Typed = {}) {
  const { seen } = await preview(actor, meeting, typed);
  const outcome = await pass(invite, actor, { ...wording, ...typed, meeting, step: "open", seen });
  if (outcome.status !== "done" || (outcome.result as Invited).step !== "open")
    throw new Error(JSON.stringify(outcome));
}

/** @returns the invitations of a meeting, State by State, with their letters. */
export const invitationsAt = (meetingId: string) =>
  database().invitation.findMany({
    where: { meetingId },
    orderBy: [{ stateCode: "asc" }, { id: "asc" }],
    include: { letters: { orderBy: { createdAt: "asc" } }, organisation: true },
  });

/** @returns the one invitation of a meeting of which there is but one. */
export async function theInvitation(meetingId: string) {
  const [one] = await invitationsAt(meetingId);
  if (!one) throw new Error("nobody invited");
  return one;
}

export const whoHolds = async (stateCode: string, held: "primary" | "deputy" = "primary") =>
  (
    await database().appointment.findFirstOrThrow({
      where: { stateCode, function: held, endsOn: null, withdrawnAt: null },
      select: { personId: true },
    })
  ).personId;
