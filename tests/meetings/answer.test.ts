import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Outcome, Typed } from "@/lib/access/outcome";
import type { Database } from "@/lib/database/connect";
import { write, writeAsSystem } from "@/lib/database/write";
import { databaseDate } from "@/lib/dates";
import { answerInvitation, answerInvitationByLink, recordInvitation } from "@/lib/invitations/answer-invitation";
import { stateHistory } from "@/lib/history/queries";
import { answerPageByLink, ownAnswerPage } from "@/lib/invitations/answer-page";
import { glanceAt } from "@/lib/invitations/at-a-glance";
import { tokenOf } from "@/lib/invitations/link";
import { ownInvitations } from "@/lib/invitations/own-invitations";
import { tokenOf as tokenOfCheck } from "@/lib/checks/link";
import { deskMeeting, snapshot } from "@/lib/meetings/desk-queries";
import { actorOf, testNetwork } from "@/tests/network";
import { inDays, invited, meetingToCome, theInvitation, whoHolds } from "./invited";

let database: Database;
let staff: Actor;
let serbia: Actor;
let austria: Actor;
let partner: Actor;
beforeAll(async () => {
  database = await testNetwork();
  staff = await actorOf(database, "staff@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
  austria = await actorOf(database, "poc.austria@example.org");
  partner = await actorOf(database, "partner@example.org");
});
afterAll(() => database.close());

/** A meeting to which Serbia is invited, and what its Point of Contact would send. */
async function asked() {
  const meeting = await meetingToCome();
  await invited(staff, meeting.slug);
  const { id } = await theInvitation(meeting.id);
  const ana = await whoHolds("RS");
  const token = tokenOf(id);
  const coming: Typed = { token, version: "1", answer: "coming", [`delegates.${ana}.coming`]: "on", head: ana };
  return { meeting, id, token, ana, coming };
}
const byLink = (typed: Typed) => pass(answerInvitationByLink, visitor, typed);
const errorsOf = (outcome: Outcome) => (outcome.status === "invalid" ? Object.keys(outcome.errors) : outcome.status);
const now = (id: string) => database.client.invitation.findUniqueOrThrow({ where: { id } });

/** Whom the attendance desk expects of a meeting. */
async function expected(slug: string) {
  const meeting = await deskMeeting(slug);
  if (!meeting) throw new Error("no such meeting");
  const { delegations } = await snapshot(meeting, "", "en");
  return (delegations ?? []).map(({ name, delegates }) => [
    name,
    ...delegates.map((one) => `${one.head ? "* " : ""}${one.name}`),
  ]);
}
const change = (id: string, data: object) =>
  writeAsSystem("test", (transaction) => transaction.meeting.update({ where: { id }, data, select: { id: true } }));

describe("by the link", () => {
  test("opening it answers nothing; the State's Points of Contact are offered, the first ticked", async () => {
    const { token, id } = await asked();
    const page = await answerPageByLink(token);
    expect(page?.rows.map(({ familyName, coming, head }) => [familyName, coming, head])).toEqual([
      ["Primer", true, true],
      ["Пример", false, false],
    ]);
    expect(await now(id)).toMatchObject({ answer: null, version: 1 });
  });

  test("coming, with one more, is expected at the desk at once; nothing known was typed", async () => {
    const { meeting, coming, id, ana } = await asked();
    const more = { "delegates.new1.givenNames": "Petar", "delegates.new1.familyName": "Novak-Example" };
    const badge = { [`delegates.${ana}.badgeName`]: "Ana P.", [`delegates.${ana}.gender`]: "woman" };
    expect(await byLink({ ...coming, ...more, ...badge, note: "By train" })).toMatchObject({ status: "done" });
    expect(await expected(meeting.slug)).toEqual([["Serbia", "* Ana Primer", "Petar Novak-Example"]]);
    expect(await now(id)).toMatchObject({ answer: "coming", via: "link", answeredById: null, note: "By train" });
    const [head] = await database.client.participant.findMany({ where: { meetingId: meeting.id, head: true } });
    expect(head).toMatchObject({ personId: ana, honorific: "Ms", badgeName: "Ana P.", gender: "woman" });
    expect(head?.position).not.toBeNull();
  });

  test("invitation and answer are told in the State's history", async () => {
    const { meeting, coming } = await asked();
    await byLink(coming);
    const { saves } = await stateHistory(serbia, "RS", { kind: "invitations" });
    const told = saves
      .slice(0, 2)
      .flatMap(({ by, things }) =>
        things.flatMap(({ how, fields }) => fields.map(({ field, to }) => [by, how, field, to])),
      );
    expect(told).toContainEqual([null, "changed", "answer", "coming"]);
    expect(told).toContainEqual([expect.any(String), "added", "meetingId", meeting.id]);
    expect((await stateHistory(austria, "RS", { kind: "invitations" })).saves).toEqual([]);
  });

  test("it can be changed by the same link: who stays away is kept as withdrawn, who comes back is the same one", async () => {
    const { meeting, coming, token, ana } = await asked();
    const mira = await whoHolds("RS", "deputy");
    await byLink({ ...coming, "delegates.new1.familyName": "Novak-Example" });
    const both = await database.client.participant.findMany({ where: { meetingId: meeting.id } });

    const mirasTurn = { token, version: "2", answer: "coming", [`delegates.${mira}.coming`]: "on" };
    expect(await byLink(mirasTurn)).toMatchObject({ status: "done" });
    expect(await expected(meeting.slug)).toEqual([["Serbia", "* Мира Пример"]]);
    expect(await database.client.participant.count({ where: { meetingId: meeting.id } })).toBe(3);

    await byLink({ ...coming, version: "3" });
    expect(await expected(meeting.slug)).toEqual([["Serbia", "* Ana Primer"]]);
    const again = await database.client.participant.findMany({ where: { meetingId: meeting.id, personId: ana } });
    expect(again.map(({ id }) => id)).toEqual(both.filter(({ personId }) => personId === ana).map(({ id }) => id));
  });

  test("not coming takes the delegation off the list and keeps it; who was marked as present stays", async () => {
    const { meeting, coming, token } = await asked();
    await byLink(coming);
    await byLink({ token, version: "2", answer: "notComing" });
    expect(await expected(meeting.slug)).toEqual([]);
    const page = await answerPageByLink(token);
    expect(page?.rows[0]).toMatchObject({ familyName: "Primer", coming: true });

    await byLink({ ...coming, version: "3" });
    const { id: delegationId } = await database.client.delegation.findFirstOrThrow({
      where: { meetingId: meeting.id },
    });
    await writeAsSystem("test", (transaction) =>
      transaction.attendance.create({
        data: { meetingId: meeting.id, delegationId, markedAt: new Date() },
        select: { id: true },
      }),
    );
    await byLink({ token, version: "4", answer: "notComing" });
    expect(await expected(meeting.slug)).toEqual([["Serbia", "* Ana Primer"]]);
  });

  test("one of several leads; a name stands once; somebody without a name is complained of", async () => {
    const { coming } = await asked();
    const other = { "delegates.new1.familyName": "Novak-Example" };
    expect(errorsOf(await byLink({ ...coming, ...other, head: "" }))).toEqual(["head"]);
    const namesake = { "delegates.new1.givenNames": "ana", "delegates.new1.familyName": "PRIMER" };
    expect(errorsOf(await byLink({ ...coming, ...namesake }))).toEqual(["delegates.new1.familyName"]);
    expect(errorsOf(await byLink({ ...coming, "delegates.new1.position": "Adviser" }))).toEqual([
      "delegates.new1.familyName",
    ]);
    const stranger = await whoHolds("AT");
    expect(errorsOf(await byLink({ ...coming, [`delegates.${stranger}.coming`]: "on" }))).toEqual(["form"]);
  });

  test("until the day to answer by, and not to a cancelled meeting", async () => {
    const { meeting, coming, id } = await asked();
    await change(meeting.id, { answerBy: databaseDate(inDays(-1)) });
    expect(await byLink(coming)).toMatchObject({
      status: "invalid",
      errors: { form: "The day to answer by has passed" },
    });
    await change(meeting.id, { answerBy: null, cancelledAt: new Date(), cancelledReason: "Test" });
    expect(await byLink(coming)).toMatchObject({ status: "invalid", errors: { form: "This meeting is cancelled" } });
    expect((await now(id)).answer).toBeNull();
    expect((await answerPageByLink(coming.token ?? ""))?.closed).toBe("cancelled");
  });

  test("a token that was not made here, or for something else, opens nothing", async () => {
    const { coming, token, id } = await asked();
    const forged = `${token.slice(0, -2)}${token.endsWith("A") ? "BB" : "AA"}`;
    for (const wrong of [forged, tokenOfCheck(id), id, ""]) {
      expect(await answerPageByLink(wrong)).toBeNull();
      expect((await byLink({ ...coming, token: wrong })).status).toBe("refused");
    }
  });

  test("of two who answer at once, one is told of the other", async () => {
    const { coming, token, id, ana } = await asked();
    const outcomes = await Promise.all([byLink(coming), byLink({ token, version: "1", answer: "notComing" })]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["conflict", "done"]);
    expect((await now(id)).version).toBe(2);
    const late = await byLink({ token, version: "1", answer: "notComing" });
    expect(late).toMatchObject({ status: "conflict", version: 2 });
    if (outcomes[0].status === "done")
      expect(late).toMatchObject({ theirs: { answer: "coming", head: ana, [`delegates.${ana}.coming`]: "on" } });
  });
});

describe("signed in", () => {
  const form = async () => {
    const { coming, id, meeting } = await asked();
    const { token: _, ...typed } = coming;
    return { typed: { ...typed, invitationId: id }, id, meeting };
  };

  test("the State's own Point of Contact is asked and answers", async () => {
    const { typed, meeting, id } = await form();
    expect((await ownInvitations(serbia)).map(({ slug }) => slug)).toContain(meeting.slug);
    expect(await pass(answerInvitation, serbia, typed)).toMatchObject({ status: "done" });
    expect(await now(id)).toMatchObject({ via: "portal", answeredById: serbia.accountId });
    expect(await expected(meeting.slug)).toEqual([["Serbia", "* Ana Primer"]]);
    expect(await ownAnswerPage(austria, meeting.slug)).toBeNull();
  });

  test("another State's is refused at the door, and by the database behind it", async () => {
    const { typed, id, meeting } = await form();
    for (const stranger of [austria, partner, visitor])
      expect((await pass(answerInvitation, stranger, typed)).status).toBe("refused");
    const asAustria = { accountId: austria.accountId ?? "", action: "invitation.answer" };
    const touched = await write(asAustria, (transaction) =>
      transaction.invitation.updateMany({ where: { id }, data: { version: 9 } }),
    );
    expect(touched.count).toBe(0);
    const data = { meetingId: meeting.id, stateCode: "RS" };
    await expect(
      write(asAustria, (transaction) => transaction.delegation.createMany({ data: [data] })),
    ).rejects.toThrow(/row-level security|42501/);
  });

  test("a Point of Contact changes the answer, not who was invited; and nothing past the day, whatever the code forgot", async () => {
    const { id, meeting } = await form();
    const asSerbia = { accountId: serbia.accountId ?? "", action: "invitation.answer" };
    await expect(
      write(asSerbia, (transaction) =>
        transaction.invitation.updateMany({ where: { id }, data: { recipient: "x@y.z" } }),
      ),
    ).rejects.toThrow(/only who runs meetings|42501/);
    await change(meeting.id, { answerBy: databaseDate(inDays(-1)) });
    const late = await write(asSerbia, (transaction) =>
      transaction.invitation.updateMany({ where: { id }, data: { version: 9 } }),
    );
    expect(late.count).toBe(0);
  });

  test("a partner answers for the own organisation", async () => {
    const meeting = await meetingToCome();
    const { id: unoda } = await database.client.organisation.findUniqueOrThrow({ where: { slug: "unoda" } });
    await invited(staff, meeting.slug, { states: "", [`organisations.${unoda}.invited`]: "on" });
    const page = await ownAnswerPage(partner, meeting.slug);
    const [row] = page?.rows ?? [];
    const typed = { invitationId: page?.id ?? "", version: "1", answer: "coming" };
    const named = {
      [`delegates.${row?.key ?? ""}.coming`]: "on",
      [`delegates.${row?.key ?? ""}.familyName`]: row?.familyName ?? "",
    };
    expect(await pass(answerInvitation, partner, { ...typed, ...named })).toMatchObject({ status: "done" });
    expect(await expected(meeting.slug)).toEqual([
      ["United Nations Office for Disarmament Affairs", `* ${row?.familyName ?? ""}`],
    ]);
  });

  test("the CPC notes an answer that came by telephone, also after the day", async () => {
    const { typed, id, meeting } = await form();
    await change(meeting.id, { answerBy: databaseDate(inDays(-1)) });
    expect((await pass(recordInvitation, serbia, { ...typed, via: "telephone" })).status).toBe("refused");
    expect(await pass(recordInvitation, staff, { ...typed, via: "telephone" })).toMatchObject({ status: "done" });
    expect(await now(id)).toMatchObject({ via: "telephone", answeredById: staff.accountId });
    expect(await expected(meeting.slug)).toEqual([["Serbia", "* Ana Primer"]]);
  });
});

test("the network sees who comes at a glance; visitors none of it", async () => {
  const { meeting, coming } = await asked();
  await byLink(coming);
  const glance = await glanceAt(austria, meeting.slug);
  expect(glance).toMatchObject({ counts: { coming: 1, notComing: 0, noAnswer: 0, notInvited: 56 }, persons: 1 });
  expect(JSON.stringify(glance)).not.toContain("Primer");
  expect(await glanceAt(visitor, meeting.slug)).toBeNull();
});
