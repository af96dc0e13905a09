import { describe, expect, test } from "vitest";
import { firstSource, sourceParts } from "@/lib/plans/sources";

describe("links in sources", () => {
  test("addresses become links named by their host, the words around them stay", () => {
    expect(sourceParts("OSCE, https://www.osce.org/programme/376738 ; UNRCPD.")).toEqual([
      { text: "OSCE, " },
      { text: "osce.org", href: "https://www.osce.org/programme/376738" },
      { text: " ; UNRCPD." },
    ]);
  });

  test("what ends a sentence is not part of an address", () => {
    expect(sourceParts("(see http://example.org/a).")[1]).toEqual({
      text: "example.org",
      href: "http://example.org/a",
    });
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//example.org", "https://"])("%s is no link", (text) => {
    expect(sourceParts(text)).toEqual([{ text }]);
  });

  test("the first of several sources stands for them by its name", () => {
    expect(firstSource("Official Gazette, text at the link; Ministry, 2 June 2015, http://example.org/x")).toEqual({
      name: "Official Gazette, text at the link",
      more: 1,
    });
    expect(firstSource("https://www.example.org/x/y")).toEqual({ name: "example.org", more: 0 });
  });
});
