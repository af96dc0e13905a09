import { z } from "zod";
import {
  choice,
  day,
  emailAddress,
  identifier,
  lines,
  optionalText,
  orNothing,
  stateCode,
  version,
} from "@/lib/access/fields";
import { visibilities } from "@/lib/contacts/entry-form";
import { contactFunctions } from "@/lib/contacts/rules";
import { channelValue } from "@/lib/contacts/schema";
import { today } from "@/lib/dates";
import { isDayToAppoint } from "./rules";

/** One of a list, or none of it: null. */
const chosen = z
  .union([identifier, z.literal("")], { error: "unknownChoice" })
  .optional()
  .transform((id) => id || null);

/** The steps of appointing: see what would happen, go back to change it, do it. */
const steps = choice(["check", "change", "appoint"]);

export const appointSchema = z
  .object({
    step: steps,
    /** Stands for what was shown when it was checked. */
    seen: z.string().max(64).optional(),
    stateCode,
    function: choice(contactFunctions),
    person: z.union([identifier, z.literal("new")], { error: "unknownChoice" }),
    honorific: optionalText(40),
    givenNames: optionalText(120),
    familyName: optionalText(120),
    position: optionalText(200),
    organisation: optionalText(200),
    email: orNothing(emailAddress),
    emailVisibility: choice(visibilities).default("network"),
    telephone: orNothing(channelValue.telephone),
    telephoneVisibility: choice(visibilities).default("states"),
    startsOn: day.refine((typed) => isDayToAppoint(typed, today()), { error: "appointmentDay" }),
    nominationId: chosen,
    replaces: chosen,
    proposalId: chosen,
    account: z.string().optional(),
  })
  .refine(({ person, familyName }) => person !== "new" || Boolean(familyName), {
    error: "familyName",
    path: ["familyName"],
    // Said together with whatever else is wrong.
    when: () => true,
  });

export type AppointInput = z.infer<typeof appointSchema>;

export const endSchema = z.object({
  appointmentId: identifier,
  version,
  /** Nothing: no end is set. */
  endsOn: orNothing(day),
});

export const withdrawSchema = z.object({
  appointmentId: identifier,
  version,
  reason: lines(500),
  /** The appointment that this one had ended, to stand again. */
  restore: z
    .union([identifier, z.literal("")])
    .optional()
    .transform((id) => id || null),
});
