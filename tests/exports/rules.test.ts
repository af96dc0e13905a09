import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName, inChunks, letterTo, markOf, strictest } from "@/lib/exports/rules";
import { escaped, escapedPart, folded, parameter } from "@/lib/exports/vcard-lines";

describe("a copy's name", () => {
  test("says what it is and of which day", () => {
    expect(fileName("csv", "2026-11-23")).toBe("1540-points-of-contact-2026-11-23.csv");
    expect(fileName("vcard", "2026-11-23", "Serbia Ana Primer")).toBe("1540-serbia-ana-primer-2026-11-23.vcf");
    expect(fileName("offline", "2026-11-23", '..\\/"; rm')).toBe("1540-rm-2026-11-23.html");
  });

  test("is of one State where nothing else is left of it", () => {
    expect(fileName("pdf", "2026-11-23", "—")).toBe("1540-points-of-contact-2026-11-23.pdf");
  });
});

describe("whom a copy is for", () => {
  test("the narrowest circle of what it holds", () => {
    expect(strictest([])).toBeNull();
    expect(strictest(["network", "cpc", "states"])).toBe("cpc");
    expect(markOf(["network"], "expert")).toBe("network");
    expect(markOf([], "expert")).toBe("network");
    expect(markOf(["network", "states"], "pointOfContact")).toBe("states");
    expect(markOf(["cpc"], "coordinator")).toBe("cpc");
    expect(markOf(["cpc"], "pointOfContact")).toBe("own");
  });
});

describe("groups for BCC", () => {
  test("hold everybody once, in order, and none more than was asked", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 100 }), (items, most) => {
        const chunks = inChunks(items, most);
        expect(chunks.flat()).toEqual(items);
        const sizes = chunks.map(({ length }) => length);
        for (const size of sizes) expect(size).toBeLessThanOrEqual(most);
        if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("a link holds them where it stays short enough for Windows", () => {
    expect(letterTo(["a@example.org", "b+c@example.org"])).toBe("mailto:?bcc=a%40example.org,b%2Bc%40example.org");
    expect(letterTo(Array.from({ length: 100 }, (_, index) => `person${index}@ministry.example.org`))).toBeNull();
  });
});

describe("a line of a vCard", () => {
  const anything = fc.string({ unit: "grapheme", maxLength: 300 }).filter((text) => !/[\r\n]/.test(text));

  test("is folded at 75 octets, and unfolds to what it was", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = folded(text).split("\r\n");
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join("")).toBe(text);
      }),
    );
  });

  test("escapes what has a meaning", () => {
    expect(escaped("a,b;c\\d\r\ne\nf")).toBe("a\\,b;c\\\\d\\ne\\nf");
    expect(escapedPart("a,b;c")).toBe("a\\,b\\;c");
    expect(parameter('2 Street, "Town"\nX^')).toBe("\"2 Street, ^'Town^'^nX^^\"");
    expect(parameter("work")).toBe("work");
  });
});
