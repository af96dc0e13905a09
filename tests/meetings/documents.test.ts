/** Documents of a meeting: what they can be, and who may read each. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { addDocument } from "@/lib/meeting-documents/add-document";
import { typeOf } from "@/lib/meeting-documents/file-type";
import { documentOf, documentsOf } from "@/lib/meeting-documents/queries";
import { removeDocument } from "@/lib/meeting-documents/remove-document";
import { plannedMeeting } from "@/lib/meetings/planned";
import { actorOf, testNetwork } from "@/tests/network";
import { docx, pdf, planned, zipOf } from "./planned";

const complaint: unknown = expect.any(String);

let database: Database;
let slug: string;
let meetingId: string;
const actors = { visitor } as Record<"visitor" | "staff" | "serbia" | "expert" | "partner", Actor>;

beforeAll(async () => {
  database = await testNetwork();
  actors.staff = await actorOf(database, "staff@example.org");
  actors.serbia = await actorOf(database, "poc.serbia@example.org");
  actors.expert = await actorOf(database, "expert@example.org");
  actors.partner = await actorOf(database, "partner@example.org");
  slug = await planned(actors.staff);
  meetingId = (await plannedMeeting(slug))?.id ?? "";
});
afterAll(() => database.close());

const add = (visibility: string, bytes: string, name = "C:\\notes\\Note.docx", title = "") =>
  pass(addDocument, actors.staff, {
    ...{ meeting: slug, visibility, title },
    ...(bytes && { "document.name": name, "document.bytes": bytes }),
  });
const listed = async (who: keyof typeof actors) =>
  (await documentsOf(actors[who], meetingId)).map(({ title }) => title);

describe("what a file is, is found from what is in it", () => {
  const bytes = (text: string) => Buffer.from(text, "latin1");

  test.each([
    ["a PDF", pdf, "application/pdf"],
    ["a DOCX", docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["a DOCX with macros", docx({ withMacros: true }), null],
    ["a ZIP of something else", zipOf({ "a.txt": "a" }).toString("latin1"), null],
    [
      "a ZIP that only has its names",
      zipOf({ "[Content_Types].xml": "", "word/document.xml": "" }).toString("latin1"),
      null,
    ],
    ["half a DOCX", docx().slice(0, -40), null],
    ["a page", "<html></html>", null],
    ["nothing", "", null],
  ])("%s", (_what, text, type) => {
    expect(typeOf(bytes(text))).toBe(type);
  });
});

describe("documents", () => {
  test("are listed and read by the circle that each is for", async () => {
    await add("network", docx());
    await add("states", pdf, "note.pdf", "For States");
    await add("cpc", pdf, "note.pdf", "For the CPC");
    expect(await listed("staff")).toEqual(["Note", "For States", "For the CPC"]);
    expect(await listed("serbia")).toEqual(["Note", "For States"]);
    expect([await listed("expert"), await listed("partner")]).toEqual([["Note"], ["Note"]]);
    expect(await listed("visitor")).toEqual([]);
    const [note, forStates, forCpc] = await documentsOf(actors.staff, meetingId);
    expect(note).toMatchObject({ format: "DOCX", size: Buffer.byteLength(docx(), "latin1") });
    const read = async (who: keyof typeof actors, id = "") => (await documentOf(actors[who], slug, id))?.name ?? null;
    expect(await read("expert", note?.id)).toBe("Note.docx");
    expect([await read("expert", forStates?.id), await read("serbia", forStates?.id)]).toEqual([null, "note.pdf"]);
    expect([await read("serbia", forCpc?.id), await read("staff", forCpc?.id)]).toEqual([null, "note.pdf"]);
    expect(await read("visitor", note?.id)).toBeNull();
    // The address of another meeting leads to none.
    expect(await documentOf(actors.staff, "demo-meeting", note?.id ?? "")).toBeNull();
  });

  test.each([
    ["network", "", "document"],
    ["network", "<html></html>", "document"],
    ["network", `${pdf}${"x".repeat(10 * 1024 * 1024)}%%EOF`, "document"],
    ["everybody", pdf, "visibility"],
  ])("are not added for %s with that", async (visibility, bytes, field) => {
    expect(await add(visibility, bytes)).toMatchObject({ status: "invalid", errors: { [field]: complaint } });
  });

  test("are taken off with their files, by who runs meetings", async () => {
    const [note] = await documentsOf(actors.staff, meetingId);
    const remove = (actor: Actor) => pass(removeDocument, actor, { meeting: slug, document: note?.id ?? "" });
    const files = () => database.client.document.count();
    const before = await files();
    expect((await remove(actors.serbia)).status).toBe("refused");
    expect((await remove(actors.staff)).status).toBe("done");
    expect([await listed("staff"), await files()]).toEqual([["For States", "For the CPC"], before - 1]);
  });
});
