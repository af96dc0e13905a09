import { getLocale, getTranslations } from "@/i18n/words";
import type { RoughDate } from "@/lib/dates/format";
import { formatDate } from "@/lib/dates";
import type { Paragraph, WeaponType } from "@/lib/database/generated/enums";
import { paragraphLabel, paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";

/** How pages put measures into words. */
export async function measureWords() {
  const [t, resolution, plans, locale] = [
    await getTranslations("measures"),
    await getTranslations("resolution"),
    await getTranslations("plans"),
    await getLocale(),
  ];
  const weapon = (one: WeaponType) => resolution(`weapons.${one}`);
  return {
    t,
    plans,
    weapon,
    /** "OP 3 (a): accounting for and securing materials". */
    paragraph: (one: Paragraph) => `${paragraphLabel(one)}: ${resolution(`paragraphs.${one}`)}`,
    asks: (one: Paragraph) => resolution(`paragraphs.${one}`),
    paragraphsShort: (list: Paragraph[]) => list.map(paragraphLabel).join(", "),
    weapons: (list: WeaponType[]) => list.map(weapon).join(", "),
    day: (date: string) => formatDate(date, "day", locale),
    rough: ({ date, precision }: RoughDate) => formatDate(date, precision, locale),
    paragraphChoices: paragraphs.map((value) => ({
      value,
      label: `${paragraphLabel(value)}: ${resolution(`paragraphs.${value}`)}`,
    })),
    weaponChoices: weaponTypes.map((value) => ({ value, label: weapon(value) })),
  };
}

export type MeasureWords = Awaited<ReturnType<typeof measureWords>>;
