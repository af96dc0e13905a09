// What may be said of an offer.
import { z } from "zod";
import { choice, day, identifier, optionalLines, orNothing, text, version } from "@/lib/access/fields";
import { activityKinds, themes, themesInOrder } from "@/lib/activities/vocabulary";
import { PlanCircle, SubRegion } from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { paragraphs, paragraphsInOrder, weaponsInOrder, weaponTypes } from "@/lib/resolution/vocabulary";
import { offerLanguages } from "./languages";

/** Ticked boxes of one name come joined by commas. */
const ticked = <Value extends string>(value: z.ZodType<Value, string>) =>
  z
    .string()
    .default("")
    .transform((typed) => [...new Set(typed.split(",").filter(Boolean))])
    .pipe(z.array(value));

const some = <Value extends string>(value: z.ZodType<Value, string>, error: string) =>
  ticked(value).refine((chosen) => chosen.length > 0, { error });

/** Whose it is: "cpc", "organisation:<id>" or "state:<code>"; asked of the CPC alone. */
const owner = z
  .string()
  .regex(/^(cpc|state:[A-Z]{2}|organisation:[0-9a-f-]{36})$/, { error: "unknownChoice" })
  .optional();

const offer = z.object({
  owner,
  title: text(200),
  text: optionalLines(4000),
  kinds: some(choice(activityKinds), "kindsNeeded"),
  paragraphs: some(choice(paragraphs), "paragraphsOffered").transform(paragraphsInOrder),
  weapons: some(choice(weaponTypes), "weaponsOffered").transform(weaponsInOrder),
  themes: ticked(choice(themes)).transform(themesInOrder),
  languages: ticked(choice(offerLanguages)),
  subRegions: ticked(z.enum(SubRegion, { error: "unknownChoice" })),
  circle: z.enum(PlanCircle, { error: "choose" }),
  standsUntil: orNothing(day.refine((typed) => typed >= today(), { error: "offerOver" })),
});

/** `id`: the id that it is to have, so that sending the form twice adds it once. */
export const addOfferSchema = offer.extend({ id: identifier });
export type NewOffer = z.infer<typeof addOfferSchema>;
export const editOfferSchema = offer.omit({ owner: true }).extend({ offer: identifier, version });
export type OfferChange = z.infer<typeof editOfferSchema>;
export const withdrawOfferSchema = z.object({ offer: identifier, version });
