// What resolution 1540 (2004) asks, paragraph by paragraph, and of which weapons: https://undocs.org/S/RES/1540(2004).
import type { Paragraph, WeaponType } from "@/lib/database/generated/enums";

/** Its operative paragraphs up to the tenth, in their order; the last two are the Council's own affair. */
export const paragraphs = [
  "op1",
  "op2",
  "op3a",
  "op3b",
  "op3c",
  "op3d",
  "op4",
  "op5",
  "op6",
  "op7",
  "op8",
  "op9",
  "op10",
] as const satisfies Paragraph[];

/** The weapons of the resolution, their means of delivery, and what concerns all of them. */
export const weaponTypes = [
  "nuclear",
  "chemical",
  "biological",
  "delivery",
  "crossCutting",
] as const satisfies WeaponType[];

/** @returns what a paragraph is called in short: "OP 3 (a)". */
export function paragraphLabel(paragraph: Paragraph): string {
  const [, number = "", letter = ""] = /^op(\d+)([a-d]?)$/.exec(paragraph) ?? [];
  return letter ? `OP ${number} (${letter})` : `OP ${number}`;
}

const inOrderOf =
  <Value>(order: readonly Value[]) =>
  (values: readonly Value[]): Value[] =>
    order.filter((value) => values.includes(value));

/** @returns each of the paragraphs once, in the resolution's order. */
export const paragraphsInOrder = inOrderOf<Paragraph>(paragraphs);

/** @returns each of the types once, in the order in which the resolution names them. */
export const weaponsInOrder = inOrderOf<WeaponType>(weaponTypes);
