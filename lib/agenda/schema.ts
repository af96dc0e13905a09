// What may be said of an agenda.
import { z } from "zod";
import { choice, day, identifier, lines, name, optionalText, orNothing, text } from "@/lib/access/fields";

const time = orNothing(
  z
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "time" }),
);

/** As many as a form has rows for. */
export const mostSpeakers = 20;

const row = z.object({
  place: orNothing(z.coerce.number().int().min(1).max(99)).catch(null),
  name: z.string().default(""),
  function: z.string().default(""),
});

export interface SpeakerInput {
  name: string;
  function: string | null;
}

const said = { name: name(160), function: optionalText(240) };

/** Rows of who speaks; an emptied one is no speaker. */
export const speakersField = z
  .record(z.string().regex(/^\d{1,2}$/), row, { error: "unknownChoice" })
  .optional()
  .transform((rows, context): SpeakerInput[] => {
    const filled = Object.entries(rows ?? {}).filter(([, one]) => `${one.name}${one.function}`.trim() !== "");
    const place = ([number, one]: (typeof filled)[number]) => one.place ?? Number(number) + 1;
    return filled
      .toSorted((one, other) => place(one) - place(other))
      .flatMap(([number, typed]) => {
        const parsed = z.object(said).safeParse(typed);
        if (parsed.success) return [parsed.data];
        for (const { path, message } of parsed.error.issues)
          context.addIssue({ code: "custom", message, path: [number, ...path] });
        return [];
      });
  })
  .refine((all) => all.length <= mostSpeakers, { error: "tooManySpeakers" });

const fields = {
  meeting: text(80),
  day,
  startsAt: time,
  endsAt: time,
  title: text(240),
  text: orNothing(lines(4000)),
  speakers: speakersField,
};

interface Times {
  startsAt: string | null;
  endsAt: string | null;
}
const hasStart = ({ startsAt, endsAt }: Times) => endsAt === null || startsAt !== null;
const endsLater = ({ startsAt, endsAt }: Times) => endsAt === null || startsAt === null || endsAt > startsAt;

const timely = <Shape extends z.ZodType<Times>>(shape: Shape) =>
  shape
    .refine(hasStart, { error: "startNeeded", path: ["startsAt"] })
    .refine(endsLater, { error: "endsBeforeItBegins", path: ["endsAt"] });

/** `id`: the id that the item is to have, so that sending the form twice adds one. */
export const addItemSchema = timely(z.object({ ...fields, id: identifier }));
export type NewItem = z.infer<typeof addItemSchema>;

/** `seen` stands for the item as it was when the form was opened. */
export const editItemSchema = timely(z.object({ ...fields, item: identifier, seen: z.string().max(64) }));

/** `seen` stands for the order of its day as it was shown. */
export const moveItemSchema = z.object({
  meeting: text(80),
  item: identifier,
  direction: choice(["up", "down"]),
  seen: z.string().max(64),
});

export const removeItemSchema = z.object({ meeting: text(80), item: identifier, seen: z.string().max(64) });
