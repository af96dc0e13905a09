import { planWords } from "@/app/_views/plans/words";
import { getTranslations } from "@/i18n/words";

/** How the page on a State's plans puts them into words. */
export async function recordWords() {
  const [record, reader, offer] = [
    await getTranslations("planRecord"),
    await getTranslations("planRecord.reader"),
    await getTranslations("planRecord.offer"),
  ];
  return { ...(await planWords()), record, reader, offer };
}

export type RecordWords = Awaited<ReturnType<typeof recordWords>>;
