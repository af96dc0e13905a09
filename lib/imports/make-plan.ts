import "server-only";
import { whoIsFollowed, type Holder } from "@/lib/appointments/rules";
import { fullName } from "@/lib/contacts/rules";
import { groupBy } from "@/lib/group";
import { clashes } from "./clashes";
import { Draft } from "./draft";
import type { Directory, KnownAppointment } from "./directory";
import type { ListRow } from "./list";
import { nameKey, shareAWord } from "./names";
import type { ImportPlan, Outcome } from "./plan";
import { understand, type Problem, type Reading, type Said, type Understood } from "./said";

const emailsOf = (channels: { kind: string; value: string }[]) =>
  new Set(channels.filter(({ kind }) => kind === "email").map(({ value }) => value.toLowerCase()));

/** Whether a row means somebody: by the name, or by an e-mail address and a part of the name. A shared mailbox alone is nobody. */
function means(said: Said, draft: Draft, appointment: KnownAppointment): boolean {
  const person = draft.person(appointment.personId);
  if (nameKey(person) === nameKey(said.name)) return true;
  const emails = emailsOf(appointment.channels);
  return shareAWord(person, said.name) && [...emailsOf(said.channels)].some((email) => emails.has(email));
}

const asHolder = (draft: Draft, { channels: _, ...appointment }: KnownAppointment): Holder => ({
  ...appointment,
  name: fullName(draft.person(appointment.personId)),
});

/** Whom somebody new follows in a function that several can hold: the one holder whom the list does not name. */
function followedBeside(
  said: Said,
  draft: Draft,
  named: Set<string>,
  others: Reading["others"],
  day: string,
): string | null | Problem {
  if (said.function === "primary" || others === "beside") return null;
  const open = draft
    .standing(said.stateCode)
    .filter(
      (held) => held.function === said.function && (held.endsOn === null || held.endsOn > day) && !named.has(held.id),
    );
  if (open.length > 1) return { field: "function", key: "severalHolders" };
  return open[0]?.id ?? null;
}

interface Circumstances {
  draft: Draft;
  reading: Reading;
  today: string;
  /** The appointments that some row of the list is about. */
  named: Set<string>;
}

function outcomeOf(said: Said, { draft, reading, today, named }: Circumstances): Outcome {
  const { row, stateCode, function: held } = said;
  const bad = (problem: Problem): Outcome => ({ kind: "bad", row, stateCode, problems: [problem] });
  const mine = draft.standing(stateCode).filter((one) => means(said, draft, one));
  const current = mine.find((one) => one.function === held && (one.endsOn === null || one.endsOn > today));
  if (current) return draft.change(said, current, reading.visibility);
  const startsOn = said.startsOn ?? today;
  const replaces = followedBeside(said, draft, named, reading.others, startsOn);
  if (replaces !== null && typeof replaces !== "string") return bad(replaces);
  const personId = mine[0]?.personId ?? null;
  const standing = draft.standing(stateCode).map((one) => asHolder(draft, one));
  const followed = whoIsFollowed({ function: held, startsOn, personId, replaces }, standing);
  if ("errors" in followed) {
    const [field, key] = Object.entries(followed.errors)[0] ?? ["", "general"];
    return bad({ field: field === "replaces" ? "function" : "startsOn", key });
  }
  return draft.appoint(said, { startsOn, personId, ends: followed.ends, visibility: reading.visibility });
}

/** Reads the rows one after the other: an empty State may be the one above. */
function readAll(rows: ListRow[], reading: Reading, directory: Directory, today: string): Understood[] {
  let above: string | null = null;
  return rows.map((row) => {
    const understood = understand(row, reading, directory.states, today, above);
    above = "said" in understood ? understood.said.stateCode : understood.stateCode;
    return understood;
  });
}

/**
 * Works out what a list does to the directory. The same list, read the same way against the same directory on the same day,
 * always does the same.
 */
export function makePlan(rows: ListRow[], reading: Reading, directory: Directory, today: string): ImportPlan {
  const understood = readAll(rows, reading, directory, today);
  const saids = understood.flatMap((one) => ("said" in one ? [one.said] : []));
  const contradicted = clashes(saids);
  const draft = new Draft(directory);
  const good = saids.filter(({ row }) => !contradicted.has(row));
  const byState = groupBy(good, ({ stateCode }) => stateCode);
  const named = new Set(
    directory.appointments
      .filter((one) =>
        byState.get(one.stateCode)?.some((said) => said.function === one.function && means(said, draft, one)),
      )
      .map(({ id }) => id),
  );
  const outcomes = understood.map((one): Outcome => {
    if ("problems" in one) return { kind: "bad", ...one };
    const problem = contradicted.get(one.said.row);
    if (problem) return { kind: "bad", row: one.said.row, stateCode: one.said.stateCode, problems: [problem] };
    return outcomeOf(one.said, { draft, reading, today, named });
  });
  return { outcomes, writes: draft.writes() };
}
