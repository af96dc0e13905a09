import { z } from "zod";
import { choice, stateCode } from "@/lib/access/fields";
import { channelKinds, visibilities } from "@/lib/contacts/entry-form";
import { channelValue } from "@/lib/contacts/schema";
import { purposes } from "./rules";

const mostChannels = 10;

const row = z.object({
  purpose: choice(purposes),
  kind: choice(channelKinds),
  value: z.string().default(""),
  visibility: choice(visibilities),
});

export interface StateChannelInput extends Omit<z.infer<typeof row>, "value"> {
  key: string;
  value: string;
}

/** Rows by key: a channel's id, or one for new ones. An emptied row is left out, which removes its channel. */
const channels = z
  .record(z.union([z.uuid(), z.string().regex(/^new\d$/)]), row, { error: "unknownChoice" })
  .optional()
  .transform((rows, context): StateChannelInput[] =>
    Object.entries(rows ?? {}).flatMap(([key, { value, ...rest }]) => {
      if (value.trim() === "") return [];
      const parsed = channelValue[rest.kind].safeParse(value);
      if (parsed.success) return [{ key, ...rest, value: parsed.data }];
      const { message } = parsed.error.issues[0] ?? { message: "general" };
      context.addIssue({
        code: "custom",
        message: message === "tooLong" ? "tooLongValue" : message,
        path: [key, "value"],
      });
      return [];
    }),
  )
  .refine((rows) => rows.length <= mostChannels, { error: "tooManyRows" });

export const stateChannelsSchema = z.object({
  stateCode,
  /** Stands for what was there when the form was opened. */
  seen: z.string().max(64),
  channels,
});
