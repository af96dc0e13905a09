/** Checks for tests to act on. */
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Outcome, Typed } from "@/lib/access/outcome";
import { openCheck, type Opened } from "@/lib/checks/open-check";
import type { Database } from "@/lib/database/connect";
import type { Preview } from "@/lib/mail/preview";

export const wording: Typed = {
  ...{ kind: "confirmEntry", title: "Example", scope: "selection", states: "RS", functions: "primary" },
  ...{ dueOn: "2090-01-01", subject: "To {State}", text: "Dear {name}, by {due}: {link}" },
};

export const resultOf = (outcome: Outcome) => (outcome as { result: Opened }).result;

/** @returns what opening would do, as it is shown. */
export async function preview(coordinator: Actor, typed: Typed = {}): Promise<Preview> {
  const outcome = await pass(openCheck, coordinator, { ...wording, ...typed, step: "preview" });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return resultOf(outcome) as Preview;
}

/** Opens a check as it was previewed. @returns it with those asked, in the order of their States. */
export async function opened(database: Database, coordinator: Actor, typed: Typed = {}) {
  const { seen } = await preview(coordinator, typed);
  const outcome = await pass(openCheck, coordinator, { ...wording, ...typed, step: "open", seen });
  const result = resultOf(outcome);
  if (result.step !== "open") throw new Error("not opened");
  return database.client.check.findUniqueOrThrow({
    where: { slug: result.slug },
    include: { requests: { orderBy: { stateCode: "asc" }, include: { letters: true, appointment: true } } },
  });
}
