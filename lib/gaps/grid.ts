// Needs and offers by paragraph of the resolution and type of weapon.
import type { Paragraph, WeaponType } from "@/lib/database/generated/enums";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";

interface Tagged {
  paragraphs: readonly Paragraph[];
  weapons: readonly WeaponType[];
}

/** Whether something given is for a type of weapon: what concerns all of them is for each. */
export const coversWeapon = ({ weapons }: Pick<Tagged, "weapons">, weapon: WeaponType): boolean =>
  weapons.includes(weapon) || weapons.includes("crossCutting");

export const isOnCell = (paragraph?: Paragraph, weapon?: WeaponType) => ({
  need: (need: Tagged) =>
    (paragraph === undefined || need.paragraphs.includes(paragraph)) &&
    (weapon === undefined || need.weapons.includes(weapon)),
  given: (given: Tagged) =>
    (paragraph === undefined || given.paragraphs.includes(paragraph)) &&
    (weapon === undefined || coversWeapon(given, weapon)),
});

/** One cell: how many needs, offers and plans there are. */
export interface Cell {
  paragraph: Paragraph;
  weapon: WeaponType;
  needs: number;
  offers: number;
  planned: number;
}

/** @returns the cells, row by row. Something under several paragraphs or weapons counts in each of them. */
export function gridOf(needs: readonly Tagged[], offers: readonly Tagged[], planned: readonly Tagged[]): Cell[] {
  return paragraphs.flatMap((paragraph) =>
    weaponTypes.map((weapon) => {
      const isOn = isOnCell(paragraph, weapon);
      return {
        paragraph,
        weapon,
        needs: needs.filter(isOn.need).length,
        offers: offers.filter(isOn.given).length,
        planned: planned.filter(isOn.given).length,
      };
    }),
  );
}

/** What a cell says at a glance: needed and not offered, needed and offered, only offered, or neither. */
export const standingOf = ({ needs, offers }: Pick<Cell, "needs" | "offers">) =>
  needs > 0 ? (offers > 0 ? "met" : "lacking") : offers > 0 ? "spare" : "empty";
