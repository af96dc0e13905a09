// What the page of a meeting's documents is asked: what became of what was sent to it.
import { z } from "zod";
import { choice } from "@/lib/access/fields";
import type { Outcome, Typed } from "@/lib/access/outcome";
import { addressWith } from "@/lib/request/address";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";
import { documentFields } from "./schema";

const longest = 400;

const fields = {
  title: z.string().max(longest),
  visibility: z.string().max(longest),
  /** It was sent, and something was wrong: with the file, or with the rest alone. */
  sent: choice(["file", "fields"]),
  done: choice(["added", "removed"]),
  problem: choice(["refused"]),
};

/** Reads the query of the page of a meeting's documents. */
export const readDocumentsQuery = (search: Search) => withoutFields(readQuery(fields, search));
type DocumentsQuery = ReturnType<typeof readDocumentsQuery>["filters"];

/** @returns the address to go back to, with what was typed. */
export function backTo(page: string, typed: Typed, sent: "file" | "fields"): string {
  const { title, visibility } = typed;
  return addressWith(page, {
    ...(title && { title: title.slice(0, longest) }),
    ...(visibility && { visibility: visibility.slice(0, longest) }),
    sent,
  });
}

/** @param say puts a key of "errors" into words. @returns what the form's last sending came to; null where it was not sent yet. */
export function sentBefore({ title, visibility, sent }: DocumentsQuery, say: (key: string) => string): Outcome | null {
  if (!sent) return null;
  const typed = { title: title ?? "", visibility: visibility ?? "" };
  const { error } = z.object(documentFields).safeParse(typed);
  const errors: Record<string, string> = {};
  for (const { path, message } of error?.issues ?? []) errors[path.map(String).join(".")] ??= say(message);
  if (sent === "file") errors.document = say("document");
  return { status: "invalid", errors, typed };
}
