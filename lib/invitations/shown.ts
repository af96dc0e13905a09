import { choice } from "@/lib/access/fields";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";
import type { InvitationRow } from "./queries";

/** Which of the invitations the page lists. */
export const shows = ["all", "noAnswer", "coming", "notComing", "trouble"] as const;
export type Show = (typeof shows)[number];

const outcomes = ["invited", "reminded", "recorded", "returned", "lifted", "again"] as const;

/** Reads the query of the address of a meeting's invitations. */
export const readInvitationsQuery = (search: Search) =>
  withoutFields(readQuery({ show: choice(shows), done: choice(outcomes) }, search));

type Row = Pick<InvitationRow, "answer" | "recipient" | "returnedAt" | "mail">;

/** Whether a letter did not get there, or nobody knows, and nothing was answered. */
export const isInTrouble = ({ answer, recipient, returnedAt, mail }: Row): boolean =>
  answer === null &&
  (recipient === null || returnedAt !== null || mail?.state === "unsure" || mail?.state === "failed");

export const isShown: Record<Show, (row: Row) => boolean> = {
  all: () => true,
  noAnswer: ({ answer }) => answer === null,
  coming: ({ answer }) => answer === "coming",
  notComing: ({ answer }) => answer === "notComing",
  trouble: isInTrouble,
};
