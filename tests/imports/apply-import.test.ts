import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Outcome } from "@/lib/access/outcome";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, today } from "@/lib/dates";
import { applyImport } from "@/lib/imports/apply-import";
import { carryOut } from "@/lib/imports/carry-out";
import { readDirectory } from "@/lib/imports/directory";
import { forgetOldImports, giveUpImport } from "@/lib/imports/give-up-import";
import { directoryHeadings } from "@/lib/imports/headings";
import { keepImport, type Kept } from "@/lib/imports/keep-import";
import { makePlan } from "@/lib/imports/make-plan";
import { mapColumns } from "@/lib/imports/map-columns";
import { tally } from "@/lib/imports/plan";
import { badRowsOf, importFor, importsFor, previewOf } from "@/lib/imports/queries";
import { actorOf, testNetwork } from "@/tests/network";
import { badKinds, generateList } from "./generate";

let database: Database;
let coordinator: Actor;

beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

const resultOf = (outcome: Outcome) => {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};

async function handIn(text: string, name = "list.csv"): Promise<string> {
  const typed = { "file.name": name, "file.bytes": Buffer.from(text, "utf8").toString("latin1") };
  const kept = resultOf(await pass(keepImport, coordinator, typed)) as Kept;
  if ("trouble" in kept) throw new Error(kept.trouble);
  return kept.importId;
}

async function mapped(importId: string, choices: Record<string, string> = {}): Promise<void> {
  const { columns } = await database.client.import.findUniqueOrThrow({ where: { id: importId } });
  const fields = directoryHeadings
    .guess(columns)
    .map((field, place): [string, string] => [`columns.${place}`, field ?? ""]);
  const typed = {
    importId,
    ...Object.fromEntries(fields),
    function: "primary",
    visibility: "states",
    others: "beside",
    ...choices,
  };
  resultOf(await pass(mapColumns, coordinator, typed));
}

async function previewed(importId: string) {
  const found = await importFor(coordinator, importId);
  const preview = found?.list && (await previewOf(found.list));
  if (!preview) throw new Error("no preview");
  return preview;
}

const prepared = async (text: string, choices?: Record<string, string>) => {
  const importId = await handIn(text);
  await mapped(importId, choices);
  return { importId, ...(await previewed(importId)) };
};

/** Everything that an import writes to, to see that nothing of it moved. */
const snapshot = async () => {
  const { client } = database;
  return JSON.stringify([
    await client.person.findMany({ orderBy: { id: "asc" } }),
    await client.appointment.findMany({ orderBy: { id: "asc" } }),
    await client.channel.findMany({ orderBy: { id: "asc" } }),
    await client.nomination.findMany({ orderBy: { id: "asc" } }),
    await client.auditEntry.count(),
  ]);
};

/** Of a snapshot, all but the count of the trail. */
const directoryIn = (text: string): unknown[] => (JSON.parse(text) as unknown[]).slice(0, 4);

const serbia = () =>
  database.client.appointment.findFirstOrThrow({
    where: { stateCode: "RS", function: "primary", endsOn: null },
    include: { person: true, channels: true },
  });

describe("a list read into the directory", () => {
  test("updates who is there, appoints who is new, hands over, and leaves the rest", async () => {
    const before = await serbia();
    const austria = await database.client.appointment.findFirstOrThrow({
      where: { stateCode: "AT", function: "primary", endsOn: null },
      include: { person: true },
    });
    const list = [
      "Participating State;Role;Title of contact;Name;Position;E-mail;Telephone;Since;Note verbale",
      `Serbie;PoC;;${before.person.givenNames ?? ""} ${before.person.familyName.toUpperCase()};Minister Counsellor;second@example.org;0043 1 514 36 1;;`,
      "Österreich;primary;;Dr Marta NEUMANN;Head of Unit;marta.neumann@example.org;+43 1 514 36 2;1.6.2026;NV 77/2026",
      `Serbia;primary point of contact;;Somebody Else;;;;;`,
    ].join("\n");
    const { importId, outcomes, seen } = await prepared(list);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["bad", "handedOver", "bad"]);
    const again = await prepared(list.split("\n").slice(0, 3).join("\n"));
    expect(tally(again.outcomes)).toEqual({ added: 0, changed: 1, handedOver: 1, left: 0, bad: 0 });
    expect(await pass(applyImport, coordinator, { importId, seen: again.seen })).toMatchObject({ status: "conflict" });
    expect(seen).not.toBe(again.seen);
    resultOf(await pass(applyImport, coordinator, { importId: again.importId, seen: again.seen }));

    const after = await serbia();
    expect(after.person).toEqual(before.person);
    expect(after).toMatchObject({ position: "Minister Counsellor", version: before.version + 1 });
    expect(after.channels.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["second@example.org", "+43 1 514 36 1"]),
    );
    expect(after.channels).toHaveLength(before.channels.length);
    const [ended, begun] = [
      await database.client.appointment.findUniqueOrThrow({ where: { id: austria.id } }),
      await database.client.appointment.findFirstOrThrow({
        where: { stateCode: "AT", function: "primary", endsOn: null },
        include: { person: true, channels: true, nomination: true },
      }),
    ];
    expect(ended.endsOn).toEqual(databaseDate("2026-06-01"));
    expect(begun).toMatchObject({
      startsOn: databaseDate("2026-06-01"),
      confirmedAt: null,
      person: { honorific: "Dr", givenNames: "Marta", familyName: "NEUMANN" },
      nomination: { reference: "NV 77/2026", stateCode: "AT" },
    });
    expect(begun.channels.map(({ value, visibility }) => [value, visibility])).toEqual([
      ["marta.neumann@example.org", "states"],
      ["+43 1 514 36 2", "states"],
    ]);
    const trail = await database.client.auditTrail.findMany({
      where: { action: "directory.import", subject: "Appointment" },
    });
    expect(trail.every(({ actor }) => actor === coordinator.accountId)).toBe(true);
    expect(trail.map(({ operation }) => operation).sort()).toEqual(["insert", "update", "update"]);
  });

  test("is emptied once applied, and applied once", async () => {
    const { importId, seen } = await prepared("State,Name,Organisation\nSerbia,Ana Primer,A new ministry");
    resultOf(await pass(applyImport, coordinator, { importId, seen }));
    const kept = await database.client.import.findUniqueOrThrow({ where: { id: importId } });
    expect(kept).toMatchObject({ rows: [], mapping: null, result: { changed: 1, bad: [] } });
    expect(await pass(applyImport, coordinator, { importId, seen })).toMatchObject({
      status: "invalid",
      errors: { form: expect.stringContaining("applied or given up") as string },
    });
  });

  test("given up, or a week old, is emptied too and changes nothing", async () => {
    const { importId } = await prepared("State,Name\nSerbia,Ana Primer");
    const before = await snapshot();
    resultOf(await pass(giveUpImport, coordinator, { importId }));
    const old = await prepared("State,Name\nSerbia,Ana Primer");
    await writeAsSystem(
      "test",
      (transaction) =>
        transaction.$executeRaw`UPDATE "Import" SET "createdAt" = now() - interval '8 days' WHERE "id" = ${old.importId}::uuid`,
    );
    expect(await pass(applyImport, coordinator, { importId: old.importId, seen: old.seen })).toMatchObject({
      status: "invalid",
    });
    expect(await forgetOldImports()).toBe(1);
    expect(await forgetOldImports()).toBe(0);
    const kept = await database.client.import.findMany({ where: { id: { in: [importId, old.importId] } } });
    expect(kept.map(({ rows }) => rows)).toEqual([[], []]);
    expect(directoryIn(await snapshot())).toEqual(directoryIn(before));
    const told = new Map((await importsFor(coordinator)).map((one) => [one.id, one]));
    expect(told.get(importId)?.result).toEqual({ givenUp: true });
    expect(told.get(old.importId)).toMatchObject({ result: null, until: null });
  });

  test("that was looked at before somebody else changed an entry is shown anew, not applied", async () => {
    const { importId, seen } = await prepared("State,Name,Position\nSerbia,Ana Primer,Director of something");
    const { id } = await serbia();
    await writeAsSystem("test", (transaction) =>
      transaction.appointment.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } }),
    );
    const before = await snapshot();
    expect(await pass(applyImport, coordinator, { importId, seen })).toMatchObject({
      status: "conflict",
      message: expect.stringContaining("The directory changed") as string,
    });
    expect(await snapshot()).toBe(before);
    const anew = await previewed(importId);
    resultOf(await pass(applyImport, coordinator, { importId, seen: anew.seen }));
  });
});

describe("1,000 rows, 50 of them bad", { timeout: 60_000 }, () => {
  const { text, bad } = generateList(1000, 50);

  test("preview equals result, all 50 are named, and nothing is done before", async () => {
    const before = await snapshot();
    const { importId, outcomes, seen } = await prepared(text, { visibility: "network" });
    const counts = tally(outcomes);
    expect(counts.bad).toBe(50);
    const named = outcomes.flatMap((one) =>
      one.kind === "bad" ? [[one.row, one.problems.map(({ key }) => key)]] : [],
    );
    expect(named).toEqual(bad.map(({ row, keys }) => [row, keys]));
    expect(new Set(bad.map(({ kind }) => kind))).toEqual(new Set(badKinds));
    expect((await badRowsOf(coordinator, importId))?.rows.map(({ row }) => row)).toEqual(bad.map(({ row }) => row));
    expect(directoryIn(await snapshot())).toEqual(directoryIn(before));

    const [list] = [(await importFor(coordinator, importId))?.list];
    if (!list?.reading) throw new Error("not mapped");
    const plan = makePlan(list.rows, list.reading, await readDirectory(database.client), today());
    const rows = async () => {
      const { person, appointment, channel } = database.client;
      return {
        persons: await person.count(),
        appointments: await appointment.count(),
        channels: await channel.count(),
      };
    };
    const had = await rows();
    resultOf(await pass(applyImport, coordinator, { importId, seen }));
    const made = (writes: { id: string }[]) => writes.filter(({ id }) => id.startsWith("new ")).length;
    expect(await rows()).toEqual({
      persons: had.persons + made(plan.writes.persons),
      appointments: had.appointments + made(plan.writes.appointments),
      channels: had.channels + made(plan.writes.channels),
    });
    expect(counts.added + counts.handedOver).toBe(made(plan.writes.appointments));
    const { result } = await database.client.import.findUniqueOrThrow({ where: { id: importId } });
    expect(result).toMatchObject({ ...counts, bad: bad.map(({ row }) => ({ row })) });
  });

  test("handed in again, has nothing new but the same bad rows", async () => {
    const { outcomes } = await prepared(text, { visibility: "network" });
    expect(tally(outcomes)).toEqual({ added: 0, changed: 0, handedOver: 0, left: 950, bad: 50 });
  });

  test("leaves nothing half-done where the transaction fails in the middle", async () => {
    const { importId, seen } = await prepared(text.replaceAll("@example.org", "@other.example.org"), {
      visibility: "network",
    });
    await writeAsSystem("test", (transaction) =>
      transaction.$executeRawUnsafe(`
        CREATE FUNCTION fail_late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF NEW."value" LIKE '%750@other%' THEN RAISE EXCEPTION 'the disk is full'; END IF; RETURN NEW; END $$`),
    );
    await writeAsSystem("test", (transaction) =>
      transaction.$executeRawUnsafe(
        `CREATE TRIGGER fail_late BEFORE INSERT OR UPDATE ON "Channel" FOR EACH ROW EXECUTE FUNCTION fail_late()`,
      ),
    );
    const before = await snapshot();
    expect(await pass(applyImport, coordinator, { importId, seen })).toMatchObject({ status: "failed" });
    expect(await snapshot()).toBe(before);
    expect((await importFor(coordinator, importId))?.about.until).not.toBeNull();
    await writeAsSystem("test", (transaction) => transaction.$executeRawUnsafe(`DROP TRIGGER fail_late ON "Channel"`));
    resultOf(await pass(applyImport, coordinator, { importId, seen: (await previewed(importId)).seen }));
  });

  test("an entry that changes between preview and writing takes all back", async () => {
    const directory = await readDirectory(database.client);
    const plan = makePlan(
      [[2, "Serbia", "Ana Primer", "Yet another position"]],
      {
        columns: ["state", "name", "position"],
        function: "primary",
        visibility: "states",
        stateAbove: false,
        others: "beside",
      },
      directory,
      today(),
    );
    for (const one of plan.writes.appointments) one.version -= 1;
    const before = await snapshot();
    await expect(
      writeAsSystem("test", async (transaction) => {
        if (!(await carryOut(transaction, plan.writes))) throw new Error("changed");
      }),
    ).rejects.toThrow("changed");
    expect(await snapshot()).toBe(before);
  });
});
