import { z } from "zod";
import { day, emailAddress, identifier, lines, optionalLines, optionalText, orNothing } from "@/lib/access/fields";
import { channelValue } from "@/lib/contacts/schema";
import { isDayToAppoint } from "@/lib/appointments/rules";
import { today } from "@/lib/dates";

export const proposalKinds = ["successor", "departure"] as const;

/** What a Point of Contact announces; of somebody who leaves, nothing is said of a successor. */
export const proposeSchema = z
  .object({
    appointmentId: identifier,
    kind: z.enum(proposalKinds, { error: "choose" }),
    effectiveOn: day.refine((typed) => isDayToAppoint(typed, today()), { error: "appointmentDay" }),
    honorific: optionalText(40),
    givenNames: optionalText(120),
    familyName: optionalText(120),
    position: optionalText(200),
    organisation: optionalText(200),
    email: orNothing(emailAddress),
    telephone: orNothing(channelValue.telephone),
    note: optionalLines(1000),
  })
  .refine(({ kind, familyName }) => kind !== "successor" || Boolean(familyName), {
    error: "familyName",
    path: ["familyName"],
    // Said together with whatever else is wrong.
    when: () => true,
  });

export const proposalSchema = z.object({ proposalId: identifier });

export const declineSchema = proposalSchema.extend({ reason: lines(500) });
