/** Nominations with their letters, and the channels of a State itself. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { filesIn } from "@/lib/access/files";
import type { Database } from "@/lib/database/connect";
import { letterOf, nominationsOf } from "@/lib/nominations/queries";
import { correctNomination, withdrawNomination } from "@/lib/nominations/mend-nomination";
import { recordNomination, type Recorded } from "@/lib/nominations/record-nomination";
import { isPdf } from "@/lib/nominations/rules";
import { editStateChannels } from "@/lib/state-channels/edit-state-channels";
import { stateChannels, versionOf } from "@/lib/state-channels/queries";
import { actorOf, testNetwork } from "@/tests/network";

const pdf = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
const note = { stateCode: "RS", reference: "Note verbale 1/2026", datedOn: "2026-01-15" };

let database: Database;
const actors = {} as Record<"coordinator" | "staff" | "serbia" | "austria" | "expert", Actor>;

beforeAll(async () => {
  database = await testNetwork();
  actors.coordinator = await actorOf(database, "coordinator@example.org");
  actors.staff = await actorOf(database, "staff@example.org");
  actors.serbia = await actorOf(database, "poc.serbia@example.org");
  actors.austria = await actorOf(database, "poc.austria@example.org");
  actors.expert = await actorOf(database, "expert@example.org");
});
afterAll(() => database.close());

describe("a PDF is one by what is in it", () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

  test.each([
    "",
    "%PDF-",
    "%PDF-1.4",
    "%%EOF",
    "<html>%PDF-1.4 %%EOF",
    "PK\u0003\u0004",
    "%PDF-9.1\n%%EOF",
    " %PDF-1.4\n%%EOF",
  ])("%j is none", (text) => {
    expect(isPdf(bytes(text))).toBe(false);
  });

  test("whatever stands between its header and its end", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (between) => {
        expect(isPdf(Buffer.concat([bytes("%PDF-1.4\n"), between, bytes("\n%%EOF\n")]))).toBe(true);
      }),
    );
  });
});

describe("a nomination that was recorded wrongly", () => {
  const record = async (more = {}) => {
    const outcome = await pass(recordNomination, actors.coordinator, { ...note, ...more });
    if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
    return (outcome.result as Recorded).id;
  };
  const onRecord = async (id: string) =>
    (await nominationsOf(actors.serbia, "RS")).find((nomination) => nomination.id === id);
  const corrected = { reference: "Note verbale 11/2026", datedOn: "2026-01-16" };

  test("is corrected; the letter stays where no other is brought, and the trail tells what stood before", async () => {
    const letter = { "document.name": "note.pdf", "document.bytes": pdf };
    const nominationId = await record(letter);
    const before = await onRecord(nominationId);
    const seen = { nominationId, version: "1" };
    expect(await pass(correctNomination, actors.coordinator, { ...seen, ...corrected })).toMatchObject({
      status: "done",
    });
    expect(await onRecord(nominationId)).toMatchObject({ ...corrected, documentId: before?.documentId });
    const entry = await database.client.auditTrail.findFirstOrThrow({
      where: { subject: "Nomination", subjectId: nominationId, operation: "update" },
    });
    expect(entry.changes).toMatchObject({ reference: ["Note verbale 1/2026", "Note verbale 11/2026"] });
    expect(await pass(correctNomination, actors.coordinator, { ...seen, ...corrected })).toMatchObject({
      status: "conflict",
    });
    await pass(correctNomination, actors.coordinator, { nominationId, version: "2", ...corrected, ...letter });
    expect((await onRecord(nominationId))?.documentId).not.toBe(before?.documentId);
  });

  test("is withdrawn with a reason, unless an appointment rests on it", async () => {
    const nominationId = await record();
    const withdraw = (id: string, version = "1") =>
      pass(withdrawNomination, actors.coordinator, { nominationId: id, version, reason: "It is\r\nMontenegro's." });
    expect(
      await pass(withdrawNomination, actors.coordinator, { nominationId, version: "1", reason: " " }),
    ).toMatchObject({
      status: "invalid",
    });
    expect(await withdraw(nominationId)).toMatchObject({ status: "done" });
    expect(await onRecord(nominationId)).toMatchObject({ withdrawnReason: "It is\nMontenegro's." });
    const inUse = (await nominationsOf(actors.serbia, "RS")).find(({ appointments }) => appointments > 0);
    expect(await withdraw(inUse?.id ?? "")).toMatchObject({ status: "invalid" });
    expect(await onRecord(inUse?.id ?? "")).toMatchObject({ withdrawnAt: null });
  });
});

describe("a nomination", () => {
  test("is recorded with the letter byte by byte, whose name is no path", async () => {
    const form = new FormData();
    const content = new Uint8Array([...Buffer.from("%PDF-1.4\n"), 0, 128, 255, 10, ...Buffer.from("\n%%EOF")]);
    form.set("document", new File([content], 'C:\\notes\\Нота "1".pdf'));
    const outcome = await pass(recordNomination, actors.coordinator, { ...note, ...(await filesIn(form)) });
    expect(outcome).toMatchObject({ status: "done" });
    const id = outcome.status === "done" ? (outcome.result as Recorded).id : "";
    for (const who of ["coordinator", "staff", "serbia"] as const) {
      const letter = await letterOf(actors[who], "RS", id);
      expect(letter).toMatchObject({ name: "Нота 1.pdf", type: "application/pdf" });
      expect(Buffer.from(letter?.bytes ?? []).equals(content)).toBe(true);
    }
    for (const who of ["austria", "expert"] as const) {
      expect(await letterOf(actors[who], "RS", id)).toBeNull();
      expect(await nominationsOf(actors[who], "RS")).toEqual([]);
    }
    // An address of another State leads to no letter either.
    expect(await letterOf(actors.austria, "AT", id)).toBeNull();
    const trail = await database.client.auditEntry.findFirstOrThrow({ where: { subject: "Document" } });
    expect(JSON.stringify(trail.changes)).not.toContain("bytes");
  });

  test.each([
    [{ reference: " " }, "reference"],
    [{ datedOn: "" }, "datedOn"],
    [{ datedOn: "2026-02-30" }, "datedOn"],
    [{ datedOn: "2099-01-01" }, "datedOn"],
    [{ "document.name": "note.pdf", "document.bytes": "<html></html>" }, "document"],
    [{ "document.name": "note.pdf", "document.bytes": `${pdf}${"x".repeat(10 * 1024 * 1024)}%%EOF` }, "document"],
  ])("is not recorded with %j wrong", async (wrong, field) => {
    const outcome = await pass(recordNomination, actors.coordinator, { ...note, ...wrong });
    expect(outcome.status === "invalid" && Object.keys(outcome.errors)).toEqual([field]);
  });
});

describe("the channels of a State itself", () => {
  const row = (key: string, value: string, visibility: string, purpose = "role", kind = "email") => ({
    [`channels.${key}.purpose`]: purpose,
    [`channels.${key}.kind`]: kind,
    [`channels.${key}.value`]: value,
    [`channels.${key}.visibility`]: visibility,
  });
  const now = () => stateChannels(actors.coordinator, "RS");

  test("are saved, emptied to remove, and seen as each says", async () => {
    const before = await now();
    const [first] = before;
    const form = {
      stateCode: "RS",
      seen: versionOf(before),
      ...row(first?.id ?? "", "", "network"),
      ...row("new1", "role@example.org", "network"),
      ...row("new2", "+000 001 60 0003", "states", "delegation", "telephone"),
      ...row("new3", "cpc@example.org", "cpc"),
    };
    expect(await pass(editStateChannels, actors.serbia, form)).toMatchObject({ status: "done" });
    const seenBy = async (who: keyof typeof actors) =>
      (await stateChannels(actors[who], "RS")).map(({ value }) => value).sort();
    expect(await seenBy("serbia")).toEqual(["+000 001 60 0003", "cpc@example.org", "role@example.org"]);
    expect(await seenBy("austria")).toEqual(["+000 001 60 0003", "role@example.org"]);
    expect(await seenBy("expert")).toEqual(["role@example.org"]);
    // The others that stood before were left out of the form, which removes them.
    expect(await pass(editStateChannels, actors.austria, { ...form, seen: versionOf(await now()) })).toMatchObject({
      status: "refused",
    });
  });

  test("are not overwritten where somebody saved meanwhile, nor with what is no address", async () => {
    const stale = { stateCode: "RS", seen: "stale", ...row("new1", "other@example.org", "network") };
    const outcome = await pass(editStateChannels, actors.serbia, stale);
    expect(outcome).toMatchObject({ status: "conflict" });
    if (outcome.status !== "conflict") throw new Error("no conflict");
    expect(Object.values(outcome.theirs)).toContain("role@example.org");
    const wrong = {
      ...stale,
      seen: versionOf(await now()),
      ...row("new2", "12", "network", "delegation", "telephone"),
    };
    expect(await pass(editStateChannels, actors.serbia, wrong)).toMatchObject({
      status: "invalid",
      errors: { "channels.new2.value": expect.any(String) as string },
    });
    expect((await now()).map(({ value }) => value)).not.toContain("other@example.org");
  });
});
