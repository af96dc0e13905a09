/** A meeting made of an Information Note: what is handed in, what has to be looked at, and what comes of it. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Outcome, Typed } from "@/lib/access/outcome";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { meetingForApi } from "@/lib/meetings/api";
import { draftOf, draftsOf } from "@/lib/notes/drafts/draft";
import { forgetOldNotes, giveUpNote } from "@/lib/notes/drafts/give-up-note";
import { keepNoteFile, keepNoteText, type Kept } from "@/lib/notes/drafts/keep-note";
import { makeMeeting } from "@/lib/notes/drafts/make-meeting";
import { reviewOf } from "@/lib/notes/drafts/review";
import { piecesOf, understand } from "@/lib/notes/drafts/understand";
import { actorOf, testNetwork } from "@/tests/network";
import { docx, paragraph, pdf } from "@/tests/notes/files";

const belgrade = readFileSync("tests/notes/worked/belgrade-2015.txt", "utf8");
const said: unknown = expect.any(String);

let database: Database;
let staff: Actor;
let coordinator: Actor;

beforeAll(async () => {
  database = await testNetwork();
  staff = await actorOf(database, "staff@example.org");
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

function resultOf<Result>(outcome: Outcome): Result {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result as Result;
}
const paste = async (text: string, actor = staff) =>
  resultOf<{ draftId: string }>(await pass(keepNoteText, actor, { text })).draftId;

/** The form as it is proposed for a note. */
async function form(draft: string, actor = staff): Promise<Typed> {
  const text = (await draftOf(actor, draft))?.text;
  if (text == null) throw new Error("no text");
  return { draft, ...(await reviewOf(text)).initial };
}

/** All of a meeting, by names instead of ids. */
async function recordOf(slug: string) {
  const { id: _id, slug: _slug, ...meeting } = await database.client.meeting.findUniqueOrThrow({
    where: { slug },
    include: {
      organisers: {
        orderBy: { place: "asc" },
        select: { stateCode: true, organisation: { select: { slug: true } }, label: true, place: true },
      },
      figures: { orderBy: { kind: "asc" }, select: { kind: true, value: true, quote: true, source: true } },
      agenda: {
        select: {
          day: true,
          place: true,
          startsAt: true,
          endsAt: true,
          title: true,
          text: true,
          speakers: { orderBy: { place: "asc" }, select: { place: true, name: true, function: true } },
        },
      },
      delegations: {
        orderBy: [{ stateCode: "asc" }, { organisation: { slug: "asc" } }],
        select: {
          stateCode: true,
          organisation: { select: { slug: true } },
          walkIn: true,
          withdrawnAt: true,
          source: true,
          participants: true,
          attendances: {
            select: { day: true, markedAt: true, markedById: true, withdrawnAt: true, source: true, participantId: true },
          },
        },
      },
      documents: true,
      invitations: true,
    },
  });
  return meeting;
}

describe("the Belgrade note", () => {
  test("becomes a meeting equal to the one on record, in every field", async () => {
    const draft = await paste(belgrade);
    const typed = await form(draft);
    const looked = { ...typed, "contradictions.0": "on", double: "on" };
    const { slug } = resultOf<{ slug: string }>(await pass(makeMeeting, staff, looked));
    expect(slug).toBe("2015-belgrade-2");
    const made = await recordOf(slug);
    expect(made).toEqual(await recordOf("2015-belgrade"));
    expect(made.delegations.filter(({ stateCode }) => stateCode)).toHaveLength(22);
    expect(made.agenda[0]?.speakers).toHaveLength(3);
    expect(made.objectives).toHaveLength(3);
  });
});
