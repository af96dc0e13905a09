import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readDeskQuery } from "@/lib/meetings/schema";

const id = randomUUID();

test("what the desk's address may ask for is understood", () => {
  const search = { q: " mon ", order: "fr", add: id, marked: id, added: id, done: "delegateAdded", problem: "invalid" };
  const { filters, errors, unknown } = readDeskQuery(search);
  expect({ filters, errors, unknown }).toEqual({ filters: { ...search, q: "mon" }, errors: {}, unknown: [] });
});

test.each([
  [{ q: "x".repeat(101) }, { q: "tooLong" }, []],
  [{ order: "de" }, { order: "unknownChoice" }, []],
  [{ order: ["en", "fr"] }, { order: "unknownChoice" }, []],
  [{ add: "1' OR '1'='1" }, {}, ["add=1' OR '1'='1"]],
  [{ marked: "x" }, {}, ["marked=x"]],
  [{ added: [id, id] }, {}, [`added=${id},${id}`]],
  [{ done: "toldYouSo" }, {}, ["done=toldYouSo"]],
  [{ problem: "none" }, {}, ["problem=none"]],
  [{ ordr: "fr" }, {}, ["ordr"]],
])("%o: said, by its field or as it stands in the address", (search, errors, unknown) => {
  const query = readDeskQuery(search);
  expect({ errors: query.errors, unknown: query.unknown }).toEqual({ errors, unknown });
  expect(query.filters).toEqual({});
});
