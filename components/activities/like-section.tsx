import { getTranslations } from "@/i18n/words";
import { Like } from "./like";

/** "What is like it", with its words. */
export async function LikeSection() {
  const [t, overlaps] = [await getTranslations("overlaps.like"), await getTranslations("overlaps")];
  const names = ["title", "hint", "do", "tooLittle", "strong", "reason", "reasonHint"] as const;
  const words = Object.fromEntries(names.map((name) => [name, t(name)])) as Record<(typeof names)[number], string>;
  return <Like words={{ ...words, rules: overlaps("rulesLink") }} />;
}
