import { choice } from "@/lib/access/fields";
import { today } from "@/lib/dates";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";
import type { MailState } from "./rules";

/** Which of those asked a check's page lists. */
export const shows = ["all", "unanswered", "answered", "trouble"] as const;
export type Show = (typeof shows)[number];

const outcomes = ["opened", "reminded", "closed", "recorded", "returned", "lifted", "again"] as const;

/** Reads the query of a check's address. */
export const readCheckQuery = (search: Search) =>
  withoutFields(readQuery({ show: choice(shows), done: choice(outcomes) }, search));

interface Row {
  answer: string | null;
  address: string | null;
  stands: boolean;
  returnedAt: Date | null;
  mail: { state: MailState } | null;
}

/** Whether a mail did not get there, or nobody knows, and nothing was answered. */
export const isInTrouble = ({ answer, address, stands, returnedAt, mail }: Row): boolean =>
  answer === null &&
  stands &&
  (address === null || returnedAt !== null || mail?.state === "unsure" || mail?.state === "failed");

export const isShown: Record<Show, (row: Row) => boolean> = {
  all: () => true,
  unanswered: ({ answer }) => answer === null,
  answered: ({ answer }) => answer !== null,
  trouble: isInTrouble,
};

/** Whether a check's day is over. @param dueOn "YYYY-MM-DD", on which one can still answer in time. */
export const isOverdue = (dueOn: string): boolean => dueOn < today();
