import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { contactFunctions } from "@/lib/contacts/rules";
import { longestWords } from "@/lib/request/fields";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";

const fields = {
  /** A person of the directory, somebody new, or one yet to be chosen among the known. */
  person: z.union([z.uuid(), z.enum(["new", "known"])]),
  nomination: z.uuid(),
  proposal: z.uuid(),
  function: choice(contactFunctions),
  q: z.string().trim().max(longestWords, { error: "tooLong" }),
};

/** What the address of the page that appoints says: whom, on what grounds, to what. */
export type AppointQuery = ReturnType<typeof readAppointQuery>["filters"];

/** Reads the query of the page that appoints. */
export const readAppointQuery = (search: Search) => withoutFields(readQuery(fields, search));
