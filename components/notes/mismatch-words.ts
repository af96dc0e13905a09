import { getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";
import type { Mismatch } from "@/lib/notes/mismatches";

/** "2014-04-10", "2014-04" or "2014" as it is written out. */
function rough(date: string): string {
  const precision = ([10, 7] as number[]).includes(date.length) ? (date.length === 10 ? "day" : "month") : "year";
  return formatDate(`${date}-01-01`.slice(0, 10), precision, "en");
}

/** A function that says in a sentence what does not agree. */
export async function mismatchWords() {
  const t = await getTranslations("note.mismatches");
  return (mismatch: Mismatch): string => {
    if (mismatch.kind === "fault") return mismatch.text;
    if (mismatch.kind === "unlisted") return t("unlisted", { name: mismatch.name });
    if (mismatch.kind === "earlier") {
      const { city, said, recorded } = mismatch;
      return t("earlier", { city, said: rough(said), recorded: rough(recorded) });
    }
    const { kind, what, said, counted } = mismatch;
    return t(`${kind}.${what}`, { said, counted });
  };
}
