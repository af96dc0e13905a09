import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { asCsv } from "@/lib/exports/csv";
import { asOffline } from "@/lib/exports/offline";
import { asPdf } from "@/lib/exports/print";
import { columns } from "@/lib/exports/rules";
import { asVcard } from "@/lib/exports/vcard";
import { asXlsx } from "@/lib/exports/xlsx";
import { taken, vacancy, person } from "./taken";

describe("CSV", () => {
  test("is UTF-8 with its mark, lines end as RFC 4180 has them, another reader finds what was written", async () => {
    const text = await asCsv(taken([person()]), ["state", "familyName", "since", "address"]);
    expect(text.startsWith("\uFEFFState,Family name,Since,Postal address\r\n")).toBe(true);
    const [, row] = parse(text, { bom: true });
    expect(row).toEqual(["Serbia", "Пример", "2021-03-15", 'Street "1", Town']);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://example.org")'])(
    "%j is no formula",
    async (familyName) => {
      const [, row] = parse(await asCsv(taken([person({ familyName })]), ["familyName", "telephone"]), { bom: true });
      expect(row?.[0]).toBe(`'${familyName}`);
      expect(row?.[1]).toBe("'+381 11 306 8000");
    },
  );

  test("a vacancy is a row", async () => {
    const [, row] = parse(await asCsv(taken([vacancy()]), ["state", "function", "status", "familyName", "since"]), {
      bom: true,
    });
    expect(row).toEqual(["Serbia", "Deputy Point of Contact", "vacant", "", "2024-01-01"]);
  });
});

describe("XLSX", () => {
  test("has the columns chosen, dates as dates, texts as texts, and says what it is", async () => {
    const bytes = await asXlsx(taken([person({ familyName: "=1+1" }), vacancy()]), [
      "familyName",
      "since",
      "telephone",
    ]);
    const [directory, about] = await readWorkbook(bytes);
    expect(directory?.sheet).toBe("Points of Contact");
    expect(directory?.data).toEqual([
      ["Family name", "Since", "Telephone"],
      ["=1+1", new Date("2021-03-15T00:00:00Z"), "+381 11 306 8000"],
      [null, new Date("2024-01-01T00:00:00Z"), null],
    ]);
    const facts = new Map(about?.data.map(([label, value]) => [label, value]));
    expect(facts.get("For whom")).toBe("For the network only: contains personal data.");
    expect(facts.get("As of")).toBe("As of 23 November 2026, 21:15 (Vienna).");
  });
});

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const print = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: print.numPages }, async (_, index) => {
    const { items } = await (await print.getPage(index + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join("");
  });
  return Promise.all(pages);
}

describe("PDF", () => {
  test("numbers its pages and says on each of when it is and for whom", async () => {
    const rows = Array.from({ length: 12 }, (_, index) => person({}, `State ${index}`));
    const pages = await pagesOf(await asPdf(taken(rows)));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(page).toContain(`${index + 1} / ${pages.length}`);
      expect(page).toContain("For the network only: contains personal data.");
      expect(page).toContain("As of 23 November 2026, 21:15 (Vienna). Copy of Rea Reader.");
    });
  });

  test("writes the letters of every State, and reads out what it cannot write", async () => {
    const names = [
      "Ana Šućur-Đžę",
      "Ελένη Ψαρού",
      "Мирјана Ђорђевић",
      "Өнөрбаяр Ү",
      "გიორგი ნიმუშ",
      "Անի Օրինակ",
      "王小明",
    ];
    const text = (await pagesOf(await asPdf(taken(names.map((familyName) => person({ familyName })))))).join("");
    for (const name of names.slice(0, -1)) expect(text).toContain(name);
    expect(text).not.toContain("王");
    expect(text).toMatch(/\[Wang ?Xiao ?Ming\]/);
    expect(text).toContain("read out in brackets");
  });
});

describe("vCard", () => {
  test("another reader finds the person, the post and the ways to reach them", async () => {
    const card = new ICAL.Component(ICAL.parse(await asVcard(taken([person()]))) as [string, unknown[], unknown[]]);
    const value = (name: string): unknown => card.getFirstPropertyValue(name);
    const values = (name: string) =>
      card.getAllProperties(name).map((one: ICAL.Property): unknown => one.getFirstValue());
    expect(value("version")).toBe("4.0");
    expect(value("kind")).toBe("individual");
    expect(value("fn")).toBe("Ана Пример");
    expect(value("n")).toEqual(["Пример", "Ана", "", "Ms", ""]);
    expect(value("title")).toBe("Head; of Unit, Arms Control");
    expect(value("org")).toContain("Ministry");
    expect(value("role")).toBe("Point of Contact on UN Security Council resolution 1540, Serbia");
    expect(values("email")).toEqual(["ana@example.org", "two@example.org"]);
    expect(card.getFirstProperty("email")?.getParameter("pref")).toBe("1");
    expect(value("tel")).toBe("tel:+381113068000");
    expect(card.getFirstProperty("tel")?.type).toBe("uri");
    expect(value("adr")).toEqual(["", "", 'Street "1"\nTown', "", "", "", ""]);
    expect(values("lang")).toEqual(["sr", "en"]);
    expect(value("note")).toContain("For the network only");
  });

  test("is the same card at every time, holds no id of ours, and is none for a vacancy", async () => {
    const row = person();
    const [one, other] = [await asVcard(taken([row, vacancy()])), await asVcard({ ...taken([row]), at: new Date() })];
    const uid = /^UID:(.*)\r$/m;
    expect(uid.exec(one)?.[1]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uid.exec(other)?.[1]).toBe(uid.exec(one)?.[1]);
    expect(one.match(/BEGIN:VCARD/g)).toHaveLength(1);
    expect(one).not.toContain(row.id);
  });
});

describe("offline copy", () => {
  test("is one file that runs its own script and nothing else", async () => {
    const html = await asOffline(taken([person({ familyName: '<script>alert("1")</script>' }), vacancy()]));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll("&#39;", "'");
    const hash = (text: string | undefined) =>
      `'sha256-${createHash("sha256")
        .update(text ?? "")
        .digest("base64")}'`;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(/<script>([\s\S]*?)<\/script>/.exec(html)?.[1])}`);
    expect(policy).toContain(`style-src ${hash(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1])}`);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/(src|href)="(?!mailto:|tel:)/);
    expect(html).toContain("For the network only: contains personal data.");
    expect(html).toContain("As of 23 November 2026, 21:15 (Vienna).");
    expect(html).toContain("vacant since 1 January 2024");
  });
});

test("no id of ours is in any format", async () => {
  const row = person();
  const texts = [
    await asCsv(taken([row]), [...columns]),
    await asVcard(taken([row])),
    await asOffline(taken([row])),
    JSON.stringify(await readWorkbook(await asXlsx(taken([row]), [...columns]))),
    (await pagesOf(await asPdf(taken([row])))).join(""),
  ];
  for (const text of texts) expect(text).not.toContain(row.id);
});
