// An activity while it is being typed: as much of it as can be read.
import { z } from "zod";
import type { Typed } from "@/lib/access/outcome";
import { activityShape, sessionsOf } from "./schema";

const { shape } = activityShape;
const lenient = z.object({
  title: shape.title.catch(""),
  text: shape.text.catch(null),
  kind: shape.kind.catch("other"),
  status: shape.status.catch("idea"),
  reach: shape.reach.catch("states"),
  states: shape.states.catch([]),
  subRegions: shape.subRegions.catch([]),
  paragraphs: shape.paragraphs.catch([]),
  weapons: shape.weapons.catch([]),
  themes: shape.themes.catch([]),
  city: shape.city.catch(null),
  sessions: shape.sessions.catch([]),
  repeat: shape.repeat.catch({ every: null, times: null }),
  organisers: shape.organisers.catch([]),
});

/** @returns what can be read of what was typed; `reach`, `states` and `subRegions` say together for which States. */
export function readDraft(typed: unknown) {
  const given = lenient.parse(typed);
  const { text, sessions: _sessions, repeat: _repeat, organisers, ...rest } = given;
  return {
    ...rest,
    text: text ?? "",
    sessions: sessionsOf(given),
    organisers: organisers.map(({ organisationId, stateCode, label, name }) => ({
      ...{ organisationId, stateCode },
      label: label ?? name ?? "",
    })),
  };
}

export type DraftRead = ReturnType<typeof readDraft>;

/** The opposite of `nested` (lib/access/form.ts): what was typed, by the names of its fields. */
export function flat(typed: unknown, prefix = ""): Typed {
  if (typeof typed !== "object" || typed === null) return prefix === "" ? {} : { [prefix]: String(typed) };
  return Object.assign(
    {},
    ...Object.entries(typed).map(([name, value]) => flat(value, prefix === "" ? name : `${prefix}.${name}`)),
  ) as Typed;
}

/** What a form asks for: to look what its activity is like, as far as it is typed, or to save it. */
export type Asked<Input> = { step: "look"; typed: Typed; read: DraftRead } | ({ step: "save" } & Input);

/** Reads a form that is either looked at (`step`: "look"), whatever is wrong or missing in it, or saved. */
export const lookedAtOr = <Input>(schema: z.ZodType<Input>) =>
  z.unknown().transform((typed, context): Asked<Input> => {
    if (typeof typed === "object" && typed !== null && "step" in typed && typed.step === "look")
      return { step: "look", typed: flat(typed), read: readDraft(typed) };
    const parsed = schema.safeParse(typed);
    if (parsed.success) return { step: "save", ...parsed.data };
    for (const issue of parsed.error.issues) context.addIssue({ ...issue });
    return z.NEVER;
  });
