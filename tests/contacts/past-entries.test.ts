import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { heldOn } from "@/lib/contacts/held";
import { pastEntries } from "@/lib/contacts/past-entries";
import type { Transaction } from "@/lib/database/client";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, plainDate, today } from "@/lib/dates";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let expert: Actor;
let coordinator: Actor;

beforeAll(async () => {
  database = await testNetwork();
  expert = await actorOf(database, "expert@example.org");
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

const stateCode = "RS";
const dayAfter = (day: string, days: number) => plainDate(new Date(databaseDate(day).getTime() + days * 86_400_000));

/** Makes a change as if it were made at noon of a day: the trail, which nobody can change, is opened for it as its owner may. */
async function onDay(day: string, change: (transaction: Transaction) => Promise<unknown>) {
  const last = (await database.client.auditEntry.findFirst({ orderBy: { id: "desc" } }))?.id ?? 0n;
  await writeAsSystem("test", change);
  await database.alone((connection) =>
    connection.script(`ALTER TABLE "AuditEntry" DISABLE TRIGGER stands;
      UPDATE "AuditEntry" SET "at" = '${day}T12:00:00Z' WHERE "id" > ${last};
      ALTER TABLE "AuditEntry" ENABLE TRIGGER stands;`),
  );
}

/** Who holds what on a day, read plainly, as every page of that day would. */
async function shownOn(day: string) {
  const held = await database.client.appointment.findMany({
    where: { stateCode, ...heldOn(day) },
    include: { person: true },
    orderBy: { id: "asc" },
  });
  return held.map(({ id, position, organisation, person }) => {
    const { honorific, givenNames, familyName, languages } = person;
    return { id, position, organisation, honorific, givenNames, familyName, languages };
  });
}

async function pastOn(day: string) {
  const entries = await pastEntries(expert, day, stateCode);
  return entries
    .map(({ id, position, organisation, honorific, givenNames, familyName, languages }) => ({
      id,
      position,
      organisation,
      honorific,
      givenNames,
      familyName,
      languages,
    }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

type Edit = { kind: "rename" | "post" | "end" | "hand over" | "appoint ahead"; pick: number; text: string | null };

function apply({ kind, pick, text }: Edit, day: string) {
  return async (transaction: Transaction) => {
    const standing = await transaction.appointment.findMany({
      where: { stateCode, ...heldOn(day) },
      orderBy: { id: "asc" },
    });
    const one = standing[pick % Math.max(standing.length, 1)];
    const familyName = `Example ${text ?? ""}`;
    const appoint = async (startsOn: string, held: "primary" | "assistance") => {
      const { id } = await transaction.person.create({ data: { familyName, givenNames: text, languages: ["en"] } });
      await transaction.appointment.create({
        data: { stateCode, personId: id, function: held, startsOn: databaseDate(startsOn), position: text },
      });
    };
    if (kind === "appoint ahead") return appoint(dayAfter(day, 2), "assistance");
    if (!one) return undefined;
    if (kind === "rename")
      return transaction.person.update({
        where: { id: one.personId },
        data: { familyName, givenNames: text, honorific: text, languages: text ? ["fr", "en"] : [] },
      });
    if (kind === "post")
      return transaction.appointment.update({ where: { id: one.id }, data: { position: text, organisation: text } });
    if (one.startsOn >= databaseDate(day)) return undefined;
    await transaction.appointment.update({ where: { id: one.id }, data: { endsOn: databaseDate(day) } });
    return kind === "hand over" && one.function === "primary" ? appoint(day, "primary") : undefined;
  };
}

test("every past day shows what was shown on it, whatever was changed since", async () => {
  let day = dayAfter(today(), 1);
  const shown = new Map<string, unknown>();
  const edit = fc.record<Edit>({
    kind: fc.constantFrom("rename", "post", "end", "hand over", "appoint ahead"),
    pick: fc.nat(9),
    text: fc.option(fc.stringMatching(/^[a-zé]{1,6}$/)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 12 }), async (edits) => {
      for (const one of edits) {
        await onDay(day, apply(one, day));
        shown.set(day, await shownOn(day));
        day = dayAfter(day, 1);
      }
      for (const [then, was] of shown) expect(await pastOn(then), then).toEqual(was);
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 60_000);

test("a mistaken appointment never was, and one recorded later says since when", async () => {
  const { id } = await database.client.appointment.findFirstOrThrow({
    where: { stateCode: "AT", function: "primary" },
  });
  const [entry] = await pastEntries(coordinator, "2025-01-01", "AT");
  expect(entry).toMatchObject({ id, recordedOn: today() });
  expect((await pastEntries(coordinator, today(), "AT"))[0]?.recordedOn).toBeNull();
  await writeAsSystem("test", (transaction) =>
    transaction.appointment.update({
      where: { id },
      data: { withdrawnAt: new Date(), withdrawnReason: "entered for the wrong State" },
    }),
  );
  expect((await pastEntries(coordinator, "2025-01-01", "AT")).map((one) => one.id)).not.toContain(id);
});

test("a name that was erased is erased on every day", async () => {
  const { id, personId } = await database.client.appointment.findFirstOrThrow({
    where: { stateCode: "AL", function: "primary" },
  });
  await onDay(today(), (transaction) =>
    transaction.person.update({ where: { id: personId }, data: { familyName: "Renamed" } }),
  );
  await writeAsSystem("test", (transaction) =>
    transaction.person.update({
      where: { id: personId },
      data: { familyName: "-", givenNames: null, erasedAt: new Date() },
    }),
  );
  const entry = (await pastEntries(expert, "2025-01-01", "AL")).find((one) => one.id === id);
  expect(entry).toMatchObject({ isErased: true, familyName: "-", givenNames: null });
});

test("a visitor gets nobody, on no day", async () => {
  expect(await pastEntries(visitor, "2025-01-01")).toEqual([]);
  expect(await pastEntries({ ...visitor, role: "pointOfContact" }, "2025-01-01")).toEqual([]);
});
