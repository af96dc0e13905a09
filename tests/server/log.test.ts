import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { factsOf, isNew, jsonLog } from "@/server/log.mjs";
import { logInsteadOf } from "@/server/printed.mjs";

function listening() {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  const log = jsonLog(() => "the request", destination);
  log.level = "info";
  return { log, lines };
}

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("an error in the log", () => {
  test("says its kind, code, place and causes", () => {
    const cause = Object.assign(new RangeError("the pool is empty"), { code: "P2024" });
    const facts = factsOf(new TypeError("Connection closed.", { cause }));
    expect(facts).toMatchObject({
      type: "TypeError",
      message: "Connection closed.",
      cause: { type: "RangeError", code: "P2024", message: "the pool is empty" },
    });
    expect(inspect(facts.stack)).toContain("log.test");
  });

  test.each([
    ["what JSON.parse was given", thrownBy(() => JSON.parse("Ana Petrovic"))],
    ["what PostgreSQL was given", new Error('invalid input syntax for type uuid: "Ana Petrovic"')],
    ["what stands twice", new Error("Key (name)=(Ana Petrovic) already exists.")],
    ["an address", new Error("no mailbox for ana.petrovic@example.org here")],
    ["a number", new Error("cannot call +43 1 514 36 0")],
    ["a cause", new Error("failed", { cause: new Error("value 'Ana Petrovic' is too long") })],
    ["what the error carries", Object.assign(new Error("failed"), { input: "Ana Petrovic", detail: "Ana Petrovic" })],
    ["lines of its own", new Error('Invalid invocation:\n  at name: "Ana Petrovic"')],
    ["no error at all", { name: "Ana Petrovic" }],
  ])("leaves out %s", (_what, error) => {
    expect(JSON.stringify(factsOf(error))).not.toMatch(/petrovic|514/i);
  });
});

describe("what is printed", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function printing() {
    const { log, lines } = listening();
    const printed = { debug() {}, log() {}, info() {}, warn() {}, error() {} } as unknown as Console;
    logInsteadOf(log, printed);
    return { printed, lines };
  }

  test("becomes lines of the log, with the request's id", () => {
    const { printed, lines } = printing();
    printed.error("\u001b[31m⨯\u001b[39m", "the page of 'Ana Petrovic'", { name: "Ana Petrovic" });
    printed.warn(new Error('Failed to find Server Action "606660".'));
    vi.runAllTimers();
    expect(lines).toEqual([
      expect.objectContaining({ level: 50, request: "the request", msg: "⨯ the page of …" }),
      expect.objectContaining({ level: 40, request: "the request", msg: "printed" }),
    ]);
    expect(lines[1]).toHaveProperty("err.message", "Failed to find Server Action ….");
  });

  test("is logged once where it is reported too", () => {
    const { printed, lines } = printing();
    const [reported, alone] = [new Error("reported"), Object.freeze(new Error("alone"))];
    printed.error("⨯", reported);
    printed.error("⨯", alone);
    expect([isNew(reported), isNew(reported), isNew(undefined)]).toEqual([true, false, true]);
    vi.runAllTimers();
    expect(lines).toEqual([expect.objectContaining({ err: expect.objectContaining({ message: "alone" }) as unknown })]);
  });
});
