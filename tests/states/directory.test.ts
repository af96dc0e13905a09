import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { directory, type DirectoryRow } from "@/lib/states/directory";
import { isFound } from "@/lib/states/search";
import { stateFacts } from "@/lib/states/state";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let expert: Actor;
let serbia: Actor;
let asExpert: DirectoryRow[];
let asVisitor: DirectoryRow[];

beforeAll(async () => {
  database = await testNetwork();
  [expert, serbia] = [await actorOf(database, "expert@example.org"), await actorOf(database, "poc.serbia@example.org")];
  [asExpert, asVisitor] = [await directory(expert, "en"), await directory(visitor, "en")];
});
afterAll(() => database.close());

const found = (rows: DirectoryRow[], typed: string) =>
  rows.filter(({ words }) => isFound(words, typed)).map(({ code }) => code);

describe("the directory", () => {
  test("lists 57 States in English order: The Netherlands under N, Türkiye before Turkmenistan", () => {
    const codes = asVisitor.map(({ code }) => code);
    expect(codes).toHaveLength(57);
    const between = (one: string, code: string, other: string) =>
      expect(codes.indexOf(one) < codes.indexOf(code) && codes.indexOf(code) < codes.indexOf(other)).toBe(true);
    between("MC", "NL", "NO");
    between("CH", "TR", "TM");
    expect(asVisitor.find(({ code }) => code === "TR")?.name).toBe("Türkiye");
  });

  test("tells everybody alike which States have named a Point of Contact", () => {
    expect(asVisitor.filter(({ named }) => named)).toHaveLength(51);
    expect(asExpert.map(({ named }) => named)).toEqual(asVisitor.map(({ named }) => named));
  });

  test("gives visitors nobody's data, to read or to search", () => {
    expect(asVisitor.flatMap(({ entries }) => entries)).toEqual([]);
    expect(found(asVisitor, "example.org")).toEqual([]);
    expect(found(asVisitor, "primer")).toEqual([]);
    expect(found(asVisitor, "ministry")).toEqual([]);
  });

  test("is searched in six languages, by former names, without regard to accents and capitals", () => {
    for (const typed of ["turkiye", "Türkei", "TURCHIA", "Turkey", "Турция"])
      expect(found(asVisitor, typed)).toEqual(["TR"]);
    for (const typed of ["Österreich", "osterreich", "autriche"]) expect(found(asVisitor, typed)).toEqual(["AT"]);
    expect(found(asVisitor, "Tchéquie")).toEqual(["CZ"]);
    expect(found(asVisitor, "czech republic")).toEqual(["CZ"]);
  });

  test("is searched by the network for people, posts, organisations and addresses", () => {
    expect(found(asExpert, "ornek")).toEqual(["TR"]);
    expect(found(asExpert, "пример")).toContain("RS");
    expect(found(asExpert, "poc.serbia@example.org")).toEqual(["RS"]);
    expect(found(asExpert, "Federal Ministry for European")).toEqual(["AT"]);
  });

  test("is found by no address that the reader may not see", async () => {
    const hidden = { kind: "email" as const, value: "hidden.rs@example.org", visibility: "cpc" as const };
    const { id } = await database.client.appointment.findFirstOrThrow({
      where: { stateCode: "RS", function: "primary", endsOn: null },
      select: { id: true },
    });
    await writeAsSystem("demo.load", (transaction) =>
      transaction.channel.create({ data: { ...hidden, appointmentId: id, place: 9 } }),
    );
    expect(found(await directory(expert, "en"), "hidden.rs")).toEqual([]);
    expect(found(await directory(serbia, "en"), "hidden.rs")).toEqual(["RS"]);
  });
});

describe("a State", () => {
  test("has its names and Chairmanships", async () => {
    expect(await stateFacts("RS", "en")).toMatchObject({
      name: "Serbia",
      chairmanships: [2015],
      subRegion: "southernEurope",
    });
    expect((await stateFacts("TR", "en"))?.former).toEqual([{ name: "Turkey", until: "2022-06-01", precision: "day" }]);
    expect((await stateFacts("AT", "de"))?.name).toBe("Österreich");
  });
  test.each(["XX", "", "rs"])("%j is none", async (code) => expect(await stateFacts(code, "en")).toBeNull());
});
