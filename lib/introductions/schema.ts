// What may be said of putting two in touch.
import { z } from "zod";
import { choice, identifier, optionalLines, version } from "@/lib/access/fields";
import type { Consent } from "@/lib/database/generated/enums";

export const consents = ["given", "refused"] as const satisfies Consent[];

/** `id`: the id that it is to have, so that sending the form twice asks once. */
export const askIntroductionSchema = z.object({
  id: identifier,
  need: identifier,
  offer: identifier,
  message: optionalLines(1000),
});
export const answerIntroductionSchema = z.object({ introduction: identifier, version, answer: choice(consents) });
