// What the address of the list of offers may ask.
import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { activityKinds, themes } from "@/lib/activities/vocabulary";
import { SubRegion } from "@/lib/database/generated/enums";
import { fold } from "@/lib/fold";
import { coversWeapon } from "@/lib/gaps/grid";
import { words } from "@/lib/request/fields";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";
import type { ShownOffer } from "./queries";
import { offerLanguages } from "./languages";

export const offerFields = {
  q: words,
  paragraph: choice(paragraphs),
  weapon: choice(weaponTypes),
  theme: choice(themes),
  kind: choice(activityKinds),
  language: choice(offerLanguages),
  region: z.enum(SubRegion, { error: "unknownChoice" }),
};
export const offerFilterNames = Object.keys(offerFields) as (keyof typeof offerFields)[];

const pageFields = { ...offerFields, done: choice(["withdrawn"]) };

export const readOfferQuery = (search: Search) => withoutFields(readQuery(pageFields, search), ["done"]);
export type OfferQuery = ReturnType<typeof readOfferQuery>;

/** @returns those that the filters let through. */
export function offersWith(offers: ShownOffer[], filters: OfferQuery["filters"]): ShownOffer[] {
  const { q, paragraph, weapon, theme, kind, language, region } = filters;
  const asked = fold(q ?? "")
    .split(" ")
    .filter(Boolean);
  return offers.filter((offer) => {
    const said = fold(`${offer.title} ${offer.text} ${offer.by.name}`);
    return (
      asked.every((word) => said.includes(` ${word}`)) &&
      (!paragraph || offer.paragraphs.includes(paragraph)) &&
      (!weapon || coversWeapon(offer, weapon)) &&
      (!theme || offer.themes.includes(theme)) &&
      (!kind || offer.kinds.includes(kind)) &&
      (!language || offer.languages.includes(language)) &&
      (!region || offer.subRegions.length === 0 || offer.subRegions.includes(region))
    );
  });
}
