import { z } from "zod";
import {
  choice,
  emailAddress,
  identifier,
  lines,
  name,
  optionalName,
  optionalText,
  text,
  version,
} from "@/lib/access/fields";
import { requestContext } from "@/lib/request/context";
import { channelKinds, visibilities, type ChannelInput, type EntryValues } from "./entry-form";
import { languagesNamed } from "./languages";

const mostChannels = 20;

/** International form (ITU-T E.123): + and the country code first, at most 15 digits (E.164). */
const telephone = text(40)
  .transform((typed) => typed.replace(/[\s\u00a0]+/g, " "))
  .pipe(z.string().regex(/^\+\d[\d ()./-]*$/, { error: "telephone", abort: true }))
  .refine((typed) => /^\d{6,15}$/.test(typed.replace(/\D/g, "")), { error: "telephone" });

const address = lines(500);

/** What stands for a channel of each kind. */
export const channelValue = { email: emailAddress, telephone, mobile: telephone, fax: telephone, address };

/** Complaints that would not say by themselves what they are about. */
const ofValue: Record<string, string> = { tooLong: "tooLongValue", unseen: "unseenInValue" };

const row = z.object({ kind: choice(channelKinds), value: z.string().default(""), visibility: choice(visibilities) });

/** Rows by key: a channel's id, or one for new ones. An emptied row is left out, which removes its channel. */
const channels = z
  .record(z.union([z.uuid(), z.string().regex(/^new\d$/)]), row, { error: "unknownChoice" })
  .optional()
  .transform((rows, context): ChannelInput[] =>
    Object.entries(rows ?? {}).flatMap(([key, { kind, value, visibility }]) => {
      if (value.trim() === "") return [];
      const parsed = channelValue[kind].safeParse(value);
      if (parsed.success) return [{ key, kind, value: parsed.data, visibility }];
      const { message } = parsed.error.issues[0] ?? { message: "general" };
      context.addIssue({ code: "custom", message: ofValue[message] ?? message, path: [key, "value"] });
      return [];
    }),
  )
  .refine((rows) => rows.length <= mostChannels, { error: "tooManyRows" });

const languages = z
  .string()
  .max(300, { error: "tooLong" })
  .optional()
  .transform((list, context) => {
    const found = languagesNamed(list ?? "", requestContext().locale);
    if (found) return found;
    context.addIssue({ code: "custom", message: "unknownLanguage" });
    return z.NEVER;
  });

const sides = choice(["theirs", "yours"]);
export type Side = z.infer<typeof sides>;

/** What the edit form says; the choices only after somebody else had saved meanwhile. */
export const editEntrySchema = z.object({
  appointmentId: identifier,
  version,
  honorific: optionalText(40),
  givenNames: optionalName(120),
  familyName: z
    .string({ error: "familyName" })
    .refine((typed) => typed.trim() !== "", { error: "familyName", abort: true })
    .pipe(name(120)),
  position: optionalText(200),
  organisation: optionalText(200),
  languages,
  channels,
  choice: z.record(z.string().max(60), sides).optional(),
  wholesale: sides.optional(),
});

export type EditEntry = z.infer<typeof editEntrySchema> & EntryValues;

export const confirmEntrySchema = z.object({ appointmentId: identifier, version });
