import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, formatDate, formatRange, today } from "@/lib/dates";
import { invite } from "@/lib/invitations/invite";
import { linkOf } from "@/lib/invitations/link";
import { liftInvitationReturned, markInvitationReturned } from "@/lib/invitations/mark-returned";
import { invitedMeeting } from "@/lib/invitations/meeting";
import { invitationsOf } from "@/lib/invitations/queries";
import { remindInvited } from "@/lib/invitations/remind";
import { deliverAll, overSmtp } from "@/lib/mail/deliver";
import { mailServer } from "@/tests/checks/smtp";
import { actorOf, testNetwork } from "@/tests/network";
import { inDays, invitationsAt, invited, meetingToCome, preview, theInvitation, wording } from "./invited";

let database: Database;
let staff: Actor;
beforeAll(async () => {
  database = await testNetwork();
  staff = await actorOf(database, "staff@example.org");
});
afterEach(() =>
  writeAsSystem("test", async (transaction) => {
    await transaction.outboxMail.deleteMany({ where: { sentAt: null } });
    await transaction.bouncedAddress.deleteMany({});
  }),
);
afterAll(() => database.close());

async function meetingOf(id: string) {
  const meeting = await invitedMeeting({ id });
  if (!meeting) throw new Error("no such meeting");
  return meeting;
}
const waiting = () => database.client.outboxMail.findMany({ where: { sentAt: null }, orderBy: { recipient: "asc" } });
const change = (sql: (transaction: Parameters<Parameters<typeof writeAsSystem>[1]>[0]) => Promise<unknown>) =>
  writeAsSystem("test", sql);
/** As if all had been written some days ago. */
const daysPass = () =>
  change(
    (transaction) =>
      transaction.$executeRaw`UPDATE "InvitationLetter" SET "createdAt" = "createdAt" - interval '3 days'`,
  );

describe("inviting", () => {
  test("nothing is written before it was looked at; then 51 letters go out once, though two hands press and two instances send", async () => {
    const meeting = await meetingToCome();
    const { told, seen } = await preview(staff, meeting.slug, { scope: "all" });
    expect(told.whom.rows).toHaveLength(51);
    expect(await invitationsAt(meeting.id)).toEqual([]);
    expect(told.letter?.text).not.toContain("{");
    expect(told.letter?.text).toMatch(/answer\/…$/);

    const form = { ...wording, scope: "all", meeting: meeting.slug, step: "open", seen };
    const outcomes = await Promise.all([pass(invite, staff, form), pass(invite, staff, form)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "invalid"]);

    const server = await mailServer(() => undefined);
    await Promise.all([deliverAll(overSmtp(server.url)), deliverAll(overSmtp(server.url))]);
    await server.close();
    const addresses = server.received.map(({ to }) => to);
    expect(addresses).toHaveLength(51);
    expect(new Set(addresses).size).toBe(51);
    const rows = await invitationsOf(staff, await meetingOf(meeting.id));
    expect(rows.every(({ mail }) => mail?.state === "sent")).toBe(true);
  }, 30_000);

  test("each letter says what is to be known, with a link of its own", async () => {
    const meeting = await meetingToCome();
    await invited(staff, meeting.slug);
    const { id } = await theInvitation(meeting.id);
    const [letter] = await waiting();
    const dates = formatRange(inDays(30), inDays(31), "en");
    expect(letter).toMatchObject({
      recipient: "poc.serbia@example.org",
      subject: "To Serbia: Test meeting",
      text: `Dear Ms Ana Primer,\nby ${formatDate(inDays(10), "day", "en")}, ${dates} in Vienna, Austria: ${linkOf(id)}`,
      once: true,
    });
  });

  test("an address that mail comes back from is left out, and said; another of the State is taken where there is one", async () => {
    const meeting = await meetingToCome();
    await change((transaction) =>
      transaction.bouncedAddress.create({
        data: { address: "POC.serbia@example.org", markedById: staff.accountId ?? "" },
        select: { id: true },
      }),
    );
    const { told } = await preview(staff, meeting.slug, { states: "RS,MC" });
    const [, serbia] = told.whom.rows;
    expect(serbia?.cells[3]).not.toBe("poc.serbia@example.org");
    const { seen } = await preview(staff, meeting.slug, { states: "RS,MC" });
    await pass(invite, staff, { ...wording, states: "RS,MC", meeting: meeting.slug, step: "open", seen });
    const all = await invitationsAt(meeting.id);
    expect(all.map(({ stateCode }) => stateCode)).toEqual(["MC", "RS"]);
    expect((await waiting()).map(({ recipient }) => recipient)).not.toContain("poc.serbia@example.org");
  });

  test("whoever is invited already is left out; organisations go by their account, an address typed, or by name", async () => {
    const meeting = await meetingToCome();
    await invited(staff, meeting.slug);
    const unoda = await database.client.organisation.findUniqueOrThrow({ where: { slug: "unoda" } });
    const racviac = await database.client.organisation.findUniqueOrThrow({ where: { slug: "racviac" } });
    await invited(staff, meeting.slug, {
      ...{ states: "RS,AT", newName: "Example Agency", newAddress: "agency@example.org" },
      [`organisations.${unoda.id}.invited`]: "on",
      [`organisations.${unoda.id}.address`]: "",
      [`organisations.${racviac.id}.invited`]: "on",
      [`organisations.${racviac.id}.address`]: "desk@example.org",
    });
    const addresses = (await waiting()).map(({ recipient }) => recipient);
    expect(addresses).toEqual([
      ...["agency@example.org", "desk@example.org", "partner@example.org", "poc.austria@example.org"],
      "poc.serbia@example.org",
    ]);
    expect(await pass(invite, staff, { ...wording, meeting: meeting.slug, step: "preview" })).toMatchObject({
      status: "invalid",
    });
  });

  test("what was typed wrong is said at its field", async () => {
    const meeting = await meetingToCome();
    const outcome = await pass(invite, staff, {
      ...{ ...wording, meeting: meeting.slug, step: "preview", states: "", newName: "Example Agency" },
      ...{ subject: "{link}", text: "Dear {nobody}" },
    });
    expect(outcome).toMatchObject({ status: "invalid" });
    expect(Object.keys((outcome as { errors: object }).errors).sort()).toEqual(
      ["newAddress", "subject", "text"].sort(),
    );
  });
});

describe("reminding", () => {
  test("those silent get one letter a day, those who answered none; not on the day of the first", async () => {
    const meeting = await meetingToCome();
    await invited(staff, meeting.slug, { states: "RS,AT,BG" });
    const remind = () => pass(remindInvited, staff, { meeting: meeting.slug });
    expect(await remind()).toMatchObject({ status: "invalid" });
    await daysPass();
    await change((transaction) =>
      transaction.invitation.updateMany({
        where: { meetingId: meeting.id, stateCode: "AT" },
        data: { answer: "notComing", via: "link", answeredAt: new Date() },
      }),
    );
    const outcomes = await Promise.all([remind(), remind()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "invalid"]);
    const reminders = (await waiting()).filter(({ subject }) => subject.startsWith("Reminder: "));
    expect(reminders).toHaveLength(2);
    expect(reminders.map(({ recipient }) => recipient)).not.toContain("poc.austria@example.org");
  });

  test("a reminder answered meanwhile stays where it is, and so does every letter of a cancelled meeting", async () => {
    const meeting = await meetingToCome();
    await invited(staff, meeting.slug, { states: "RS,AT" });
    await daysPass();
    const server = await mailServer(() => undefined);
    const deliver = () => deliverAll(overSmtp(server.url));
    await deliver();
    await pass(remindInvited, staff, { meeting: meeting.slug });
    await change((transaction) =>
      transaction.invitation.updateMany({
        where: { meetingId: meeting.id, stateCode: "RS" },
        data: { answer: "coming", via: "link", answeredAt: new Date() },
      }),
    );
    await deliver();
    expect(server.received.filter(({ to }) => to === "poc.serbia@example.org")).toHaveLength(1);
    expect(server.received).toHaveLength(3);

    const other = await meetingToCome();
    await invited(staff, other.slug);
    await change((transaction) =>
      transaction.meeting.update({
        where: { id: other.id },
        data: { cancelledAt: new Date(), cancelledReason: "Test" },
        select: { id: true },
      }),
    );
    await deliver();
    await server.close();
    expect(server.received).toHaveLength(3);
    expect(await pass(remindInvited, staff, { meeting: other.slug })).toMatchObject({ status: "invalid" });
  });

  test("mail that came back is marked by staff, and lifted; meanwhile nothing goes there", async () => {
    const meeting = await meetingToCome();
    await invited(staff, meeting.slug, { states: "MC" });
    const { id, recipient } = await theInvitation(meeting.id);
    if (recipient === null) return;
    expect(await pass(markInvitationReturned, staff, { invitationId: id })).toMatchObject({ status: "done" });
    expect(await waiting()).toEqual([]);
    const rows = await invitationsOf(staff, await meetingOf(meeting.id));
    expect(rows[0]?.returnedAt && today(rows[0].returnedAt)).toBe(today());
    expect(await pass(markInvitationReturned, staff, { invitationId: id })).toMatchObject({ status: "invalid" });
    expect(await pass(liftInvitationReturned, staff, { invitationId: id })).toMatchObject({ status: "done" });
  });
});

test("nobody is invited to a meeting that is over", async () => {
  const meeting = await meetingToCome({ answerBy: databaseDate(inDays(-1)) });
  expect(await pass(invite, staff, { ...wording, meeting: meeting.slug, step: "preview" })).toMatchObject({
    status: "invalid",
    errors: { form: "The day to answer by has passed" },
  });
});
