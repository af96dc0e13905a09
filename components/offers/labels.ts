import { getTranslations } from "@/i18n/words";

const fields = [
  ...(["owner", "title", "text", "kinds", "paragraphs", "weapons", "themes", "languages", "subRegions"] as const),
  ...(["circle", "standsUntil"] as const),
] as const;

/** What the fields of an offer are called. */
export async function offerLabels(): Promise<Record<string, string>> {
  const t = await getTranslations("offers.fields");
  return Object.fromEntries(fields.map((name) => [name, t(name)]));
}
