// Who organises a meeting, as a form asks it: a row each, in an order that can be typed over.
import { z } from "zod";
import { optionalName, optionalText, orNothing } from "@/lib/access/fields";

/** As many as a form has rows for. */
export const mostOrganisers = 12;

/** "state:RS", "organisation:" and its id, or nobody on record. */
const who = z
  .string()
  .default("")
  .refine((typed) => typed === "" || /^(state:[A-Z]{2}|organisation:[0-9a-f-]{36})$/.test(typed), {
    error: "unknownChoice",
  });

const row = z.object({
  place: orNothing(z.coerce.number({ error: "placeNumber" }).int({ error: "placeNumber" }).min(1).max(99)).catch(null),
  who,
  label: optionalText(200),
  /** An organisation that is not on record. */
  name: optionalName(200),
  acronym: optionalText(20),
});

export interface OrganiserInput {
  /** The number of its row in the form. */
  row: string;
  stateCode: string | null;
  organisationId: string | null;
  label: string | null;
  name: string | null;
  acronym: string | null;
}

type Row = z.infer<typeof row>;

const isEmpty = ({ who, label, name, acronym }: Row) => who === "" && !label && !name && !acronym;

function inputOf(number: string, { who, label, name, acronym }: Row): OrganiserInput {
  const [kind, of = null] = who.split(":");
  return {
    row: number,
    stateCode: kind === "state" ? of : null,
    organisationId: kind === "organisation" ? of : null,
    label,
    name,
    acronym,
  };
}

/** An emptied row is no organiser. */
export const planOrganisers = z
  .record(z.string().regex(/^\d{1,2}$/), row, { error: "unknownChoice" })
  .optional()
  .transform((rows, context): OrganiserInput[] => {
    const filled = Object.entries(rows ?? {}).filter(([, one]) => !isEmpty(one));
    for (const [number, { who, name, acronym }] of filled) {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: "custom", message, path: [number, field] });
      if (who !== "" && name) wrong("name", "organiserOrName");
      if (acronym && !name) wrong("name", "nameOfAcronym");
    }
    const place = ([number, one]: [string, Row]) => one.place ?? Number(number) + 1;
    return filled.toSorted((one, other) => place(one) - place(other)).map(([number, one]) => inputOf(number, one));
  })
  .refine((organisers) => organisers.length <= mostOrganisers, { error: "tooManyOrganisers" });
