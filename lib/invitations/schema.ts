import { z } from "zod";
import {
  choice,
  emailAddress,
  identifier,
  lines,
  optionalName,
  optionalText,
  stateCode,
  text,
  version,
} from "@/lib/access/fields";
import { unknownPlaceholders } from "@/lib/checks/rules";
import { gender } from "@/lib/participants/sex";
import { placeholders, scopes } from "./rules";

const slug = text(80);
const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");

/** What several boxes ticked under one name come to. */
const several = <Value extends z.ZodType<string, string>>(value: Value) =>
  z
    .string()
    .optional()
    .transform((list) => (list ?? "").split(",").filter(Boolean))
    .pipe(z.array(value).max(100, { error: "unknownChoice" }));

const isFillable = (typed: string) => unknownPlaceholders(typed, placeholders).length === 0;

const orNone = (typed: string | undefined) => typed?.trim() || undefined;

/** Organisations by id, each with the address to write to. Those not ticked are left out. */
const organisations = z
  .record(z.uuid(), z.object({ invited: ticked, address: z.string().default("") }), { error: "unknownChoice" })
  .optional()
  .transform((rows, context) =>
    Object.entries(rows ?? {}).flatMap(([id, { invited, address }]) => {
      if (!invited) return [];
      const parsed = address.trim() === "" ? null : emailAddress.safeParse(address);
      if (parsed && !parsed.success)
        context.addIssue({
          code: "custom",
          path: [id, "address"],
          message: parsed.error.issues[0]?.message ?? "email",
        });
      return [{ id, address: parsed?.success ? parsed.data : null }];
    }),
  );

export const inviteSchema = z
  .object({
    /** "preview" shows what would happen, "edit" goes back to change it, "open" does it. */
    step: choice(["preview", "edit", "open"]),
    meeting: slug,
    scope: choice(scopes),
    states: several(stateCode),
    organisations,
    /** One that is not on record yet. */
    newName: optionalName(200),
    newAddress: z.string().optional().transform(orNone).pipe(emailAddress.optional()),
    subject: text(150)
      .refine(isFillable, { error: "unknownInvitationPlaceholder" })
      .refine((typed) => !typed.includes("{link}"), { error: "subjectLine" }),
    text: lines(5000)
      .refine(isFillable, { error: "unknownInvitationPlaceholder" })
      .refine((typed) => typed.includes("{link}"), { error: "linkMissing" })
      .transform((typed) => typed.replace(/\r\n?/g, "\n")),
    /** As whose the letter is previewed. */
    as: z.string().max(64).optional(),
    /** What was shown of who will get it. */
    seen: z.string().max(64).optional(),
  })
  .superRefine((typed, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (typed.newName !== null && typed.newAddress === undefined) complain("newAddress", "required");
    if (typed.newName === null && typed.newAddress !== undefined) complain("newName", "required");
    if (typed.scope === "selection" && typed.states.length + typed.organisations.length === 0 && !typed.newName)
      complain("states", "chooseInvited");
  });

export type Invite = z.infer<typeof inviteSchema>;

export const meetingSchema = z.object({ meeting: slug });
export const invitationSchema = z.object({ invitationId: identifier });
export const letterSchema = z.object({ letterId: identifier });

const delegate = z.object({
  coming: ticked,
  honorific: optionalText(40),
  givenNames: optionalName(120),
  familyName: optionalName(120),
  position: optionalText(200),
  badgeName: optionalText(120),
  gender,
});

export interface DelegateInput extends z.infer<typeof delegate> {
  key: string;
}

/** Rows by key: of somebody known, or "new1" and so on; a new row counts once it has a family name. */
const delegates = z
  .record(z.union([z.uuid(), z.string().regex(/^new\d$/)]), delegate, { error: "unknownChoice" })
  .optional()
  .transform((rows): DelegateInput[] => Object.entries(rows ?? {}).map(([key, row]) => ({ key, ...row })));

const answered = {
  version,
  answer: z.enum(["coming", "notComing"], { error: "choose" }),
  note: optionalText(500),
  head: z.string().max(40).optional(),
  delegates,
};

const newRow = (key: string) => key.startsWith("new");

/** A new row that says something of a person, and not what they are called. */
const isNameless = ({ key, coming: _, familyName, ...row }: DelegateInput) =>
  newRow(key) && familyName === null && Object.values(row).some((value) => value !== null);

interface Answered {
  answer: string;
  delegates: DelegateInput[];
}

function complete({ answer, delegates: rows }: Answered, context: z.RefinementCtx) {
  if (answer !== "coming") return;
  for (const row of rows.filter(isNameless))
    context.addIssue({ code: "custom", path: ["delegates", row.key, "familyName"], message: "familyName" });
}

export const answerSchema = invitationSchema.extend(answered).superRefine(complete);
export const answerByLinkSchema = z
  .object({ token: z.string().max(100, { error: "unknownChoice" }), ...answered })
  .superRefine(complete);
export const recordSchema = invitationSchema
  .extend({ ...answered, via: choice(["telephone", "email"]) })
  .superRefine(complete);

export type AnswerInput = Omit<z.infer<typeof answerSchema>, "invitationId">;
