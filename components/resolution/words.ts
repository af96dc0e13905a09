import { getTranslations } from "@/i18n/words";
import { paragraphLabel, paragraphsInOrder, weaponsInOrder } from "@/lib/resolution/vocabulary";
import type { Paragraph, WeaponType } from "@/lib/database/generated/enums";

/** How lists of the resolution's paragraphs and of its types of weapon are put into words. */
export async function resolutionWords() {
  const t = await getTranslations("resolution");
  return {
    /** "OP 3 (a), OP 6" */
    paragraphs: (of: readonly string[]) =>
      paragraphsInOrder(of as Paragraph[])
        .map(paragraphLabel)
        .join(", "),
    /** "OP 3 (a): accounting for and securing materials" */
    paragraph: (one: Paragraph) => `${paragraphLabel(one)}: ${t(`paragraphs.${one}`)}`,
    /** "nuclear, chemical" */
    weapons: (of: readonly string[]) =>
      weaponsInOrder(of as WeaponType[])
        .map((one) => t(`weapons.${one}`))
        .join(", "),
    weapon: (one: WeaponType) => t(`weapons.${one}`),
  };
}
