// What the page that records a nomination is asked: what it goes on to, and what it was sent before.
import { z } from "zod";
import { choice } from "@/lib/access/fields";
import type { Outcome, Typed } from "@/lib/access/outcome";
import { contactFunctions } from "@/lib/contacts/rules";
import { addressWith } from "@/lib/request/address";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";
import { nominationSchema } from "./schema";

const typedFields = ["reference", "datedOn"] as const;
const carriedFields = ["proposal", "function", "person"] as const;
const longest = 400;
const sendings = ["file", "fields", "changed"] as const;
type Sending = (typeof sendings)[number];

const fields = {
  proposal: z.uuid(),
  function: choice(contactFunctions),
  person: z.union([z.uuid(), z.enum(["new", "known"])]),
  reference: z.string().max(longest),
  datedOn: z.string().max(longest),
  /** It was sent, and something was wrong: with the file, or with the rest alone, or somebody changed it meanwhile. */
  sent: z.enum(sendings),
};

/** Reads the query of the page that records a nomination. */
export const readNominateQuery = (search: Search) => withoutFields(readQuery(fields, search));
type NominateQuery = ReturnType<typeof readNominateQuery>["filters"];

const pick = (typed: Typed, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (typed[name] ? [[name, typed[name].slice(0, longest)]] : [])));

/** @returns the address to go on to: appointing on the strength of what was recorded. */
export const onwards = (stateCode: string, typed: Typed, nomination: string): string =>
  addressWith(`/states/${stateCode}/appoint`, { ...pick(typed, carriedFields), nomination });

/** @param page the form's own. @returns the address to go back to, with what was typed. */
export const backTo = (page: string, typed: Typed, sent: Sending): string =>
  addressWith(page, { ...pick(typed, [...carriedFields, ...typedFields]), sent });

/** @param say puts a key of "errors" into words. @returns what the form's last sending came to; null where it was not sent yet. */
export function sentBefore(query: NominateQuery, stateCode: string, say: (key: string) => string): Outcome | null {
  if (!query.sent) return null;
  const typed = { reference: query.reference ?? "", datedOn: query.datedOn ?? "" };
  const { error } = nominationSchema.safeParse({ stateCode, ...typed });
  const errors: Record<string, string> = {};
  for (const { path, message } of error?.issues ?? []) errors[path.map(String).join(".")] ??= say(message);
  if (query.sent === "file") errors.document = say("pdf");
  if (query.sent === "changed") errors.form = say("changedMeanwhile");
  return { status: "invalid", errors, typed };
}
