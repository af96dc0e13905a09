import { getTranslations } from "@/i18n/words";
import { paragraphLabel, paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";

/** How trails and histories put one of several values of a field into words. */
export async function listedWords(): Promise<(field: string, value: string) => string> {
  const t = await getTranslations("resolution.weapons");
  return (field, value) => {
    const paragraph = paragraphs.find((one) => field === "paragraphs" && one === value);
    const weapon = weaponTypes.find((one) => field === "weapons" && one === value);
    return paragraph ? paragraphLabel(paragraph) : weapon ? t(weapon) : value;
  };
}
