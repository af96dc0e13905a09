import { describe, expect, test } from "vitest";
import { requestOf, tokenOf } from "@/lib/checks/link";
import { dueReminder, figuresOf, fillIn, mailState, median, span, unknownPlaceholders } from "@/lib/checks/rules";

describe("a letter", () => {
  const values = { name: "{link} Example", State: "Serbia", link: "http://portal/x", due: "1 May 2026" };

  test("is filled in, and what is filled in is not read again", () => {
    expect(fillIn("{name}, {State}, {link}, {due}", values)).toBe(
      "{link} Example, Serbia, http://portal/x, 1 May 2026",
    );
  });

  test.each([
    ["{nombre} {name}", ["nombre"]],
    ["{state}", ["state"]],
    ["{} {name}{toString}", ["", "toString"]],
    ["{name} { link }", []],
  ])("%j names %j that nobody can fill in", (text, unknown) => {
    expect(unknownPlaceholders(text)).toEqual(unknown);
  });
});

describe("a link's token", () => {
  const id = "0b9d7b3c-0000-4000-8000-000000000001";
  const token = tokenOf(id);

  test("leads to its request, the same every time", () => {
    expect(requestOf(token)).toBe(id);
    expect(tokenOf(id)).toBe(token);
  });

  test.each([
    ["another request's", token.replace("000000000001", "000000000002")],
    ["a changed signature", token.slice(0, -2) + (token.endsWith("AA") ? "BB" : "AA")],
    ["a shorter one", token.slice(0, -1)],
    ["a longer one", `${token}A`],
    ["the request alone", id],
    ["nothing", ""],
    ["something else", "../../etc/passwd"],
    ["letters that are none", token.slice(0, -1) + "é"],
  ])("%s leads nowhere", (_what, forged) => {
    expect(requestOf(forged)).toBeNull();
  });

  test("of another secret leads nowhere", () => {
    const secret = process.env.AUTH_SECRET;
    process.env.AUTH_SECRET = "another secret, also for tests alone";
    expect(requestOf(token)).toBeNull();
    process.env.AUTH_SECRET = secret;
  });
});

describe("what became of a letter", () => {
  const now = new Date("2026-05-01T12:00:00Z");
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const none = { handedAt: null, sentAt: null, failedAt: null, lastError: null };

  test.each([
    ["waiting", none, false],
    ["moot", none, true],
    ["sent", { ...none, handedAt: ago(9), sentAt: ago(9) }, true],
    ["failed", { ...none, failedAt: ago(9), lastError: "no" }, false],
    ["handing", { ...none, handedAt: ago(1) }, false],
    ["unsure", { ...none, handedAt: ago(4) }, false],
    ["unsure", { ...none, handedAt: ago(1), lastError: "connection lost" }, true],
    ["waiting", { ...none, lastError: "try again" }, false],
  ] as const)("%s", (state, mail, moot) => {
    expect(mailState(mail, moot, now)).toBe(state);
  });
});

describe("figures", () => {
  const openedAt = new Date("2026-05-01T00:00:00Z");
  const one = (stateCode: string, hours: number | null) => ({
    stateCode,
    function: "primary" as const,
    answer: hours === null ? null : ("reached" as const),
    via: hours === null ? null : ("link" as const),
    answeredAt: hours === null ? null : new Date(openedAt.getTime() + hours * 3_600_000),
  });

  test("a State is silent where none of those it has answered", () => {
    const asked = [one("RS", 1), one("RS", null), one("AT", null), one("BE", 5), one("BG", 3)];
    expect(figuresOf(asked, openedAt)).toEqual({
      ...{ asked: 5, answered: 3, percent: 60, median: 3 * 3_600_000, silent: ["AT"] },
    });
    expect(figuresOf([], openedAt)).toEqual({ asked: 0, answered: 0, percent: 0, median: null, silent: [] });
  });

  test.each([
    [[], null],
    [[3], 3],
    [[10, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])("of %j the middle is %j", (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  test.each([
    [0, "minutes", 0],
    [119 * 60_000, "minutes", 119],
    [121 * 60_000, "hours", 2],
    [47 * 3_600_000, "hours", 47],
    [49 * 3_600_000, "days", 2],
  ])("%d milliseconds in %s", (milliseconds, unit, count) => {
    expect(span(milliseconds)).toEqual({ unit, count });
  });
});

describe("a reminder", () => {
  test.each([
    [["2026-05-10"], "2026-05-09", undefined],
    [["2026-05-10"], "2026-05-10", "2026-05-10"],
    [["2026-05-10"], "2026-05-13", "2026-05-10"],
    [["2026-05-10"], "2026-05-14", undefined],
    [["2026-05-12", "2026-05-10"], "2026-05-12", "2026-05-12"],
    [[], "2026-05-12", undefined],
  ])("of %j is due on %s: %s", (days, today, due) => {
    expect(dueReminder(days, today)).toBe(due);
  });
});
