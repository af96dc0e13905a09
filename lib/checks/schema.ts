import { z } from "zod";
import { choice, identifier, lines, optionalText, stateCode, text, version } from "@/lib/access/fields";
import { contactFunctions } from "@/lib/contacts/rules";
import { parseDay, today } from "@/lib/dates";
import { checkKinds, scopes, unknownPlaceholders } from "./rules";

const day = text(40).transform((typed, context) => {
  const found = parseDay(typed);
  if (found !== null) return found;
  context.addIssue({ code: "custom", message: "day" });
  return z.NEVER;
});
const optionalDay = z.union([z.literal("").transform(() => null), day]).optional();

/** What several boxes ticked under one name come to. */
const ticked = <Value extends z.ZodType<string, string>>(value: Value) =>
  z
    .string()
    .optional()
    .transform((list) => (list ?? "").split(",").filter(Boolean))
    .pipe(z.array(value).max(100, { error: "unknownChoice" }));

const isFillable = (typed: string) => unknownPlaceholders(typed).length === 0;
const unknownOnes = { error: "unknownPlaceholder" };

export const openCheckSchema = z
  .object({
    /** "preview" shows what would happen, "edit" goes back to change it, "open" does it. */
    step: choice(["preview", "edit", "open"]),
    kind: choice(checkKinds),
    title: text(120),
    scope: choice(scopes),
    states: ticked(stateCode),
    functions: ticked(choice(contactFunctions)),
    since: optionalDay,
    dueOn: day.refine((typed) => typed >= today(), { error: "dayPast" }),
    remindOn: z.partialRecord(z.enum(["0", "1", "2"]), optionalDay).optional(),
    subject: text(150)
      .refine(isFillable, unknownOnes)
      .refine((typed) => !typed.includes("{link}"), { error: "subjectLine" }),
    text: lines(5000)
      .refine(isFillable, unknownOnes)
      .refine((typed) => typed.includes("{link}"), { error: "linkMissing" })
      .transform((typed) => typed.replace(/\r\n?/g, "\n")),
    /** As whose the mail is previewed: an appointment's id. */
    as: z.union([identifier, z.literal("")]).optional(),
    /** What was shown of who will get it. */
    seen: z.string().max(64).optional(),
  })
  .superRefine((typed, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (typed.scope === "unconfirmed" && !typed.since) complain("since", "required");
    if (typed.scope === "selection" && typed.states.length + typed.functions.length === 0)
      complain("states", "chooseSome");
    for (const [place, value] of Object.entries(typed.remindOn ?? {}))
      if (value && value <= today()) complain(`remindOn.${place}`, "dayToCome");
  });

export type OpenCheck = z.infer<typeof openCheckSchema>;

/** The days chosen for reminders, in order, each once. */
export const reminderDays = ({ remindOn }: OpenCheck): string[] =>
  [...new Set(Object.values(remindOn ?? {}).filter((value) => typeof value === "string"))].sort();

export const checkSchema = z.object({ checkId: identifier });

export const requestSchema = z.object({ requestId: identifier });

export const recordSchema = requestSchema.extend({
  via: choice(["telephone", "email"]),
  answer: choice(["correct", "change", "reached"]),
  note: optionalText(500),
});

export const returnedSchema = requestSchema.extend({ returnNote: optionalText(500) });

const answer = choice(["correct", "change", "reached"]);

export const answerSchema = requestSchema.extend({ answer, version });

export const answerByLinkSchema = z.object({ token: z.string().max(100, { error: "unknownChoice" }), answer, version });
