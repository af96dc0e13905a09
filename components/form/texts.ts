import { getTranslations } from "@/i18n/words";
import type { SummaryTexts } from "./error-summary";

/** The words that `Form` itself says, for a server component to hand it. */
export async function formTexts(): Promise<SummaryTexts> {
  const t = await getTranslations("form");
  return { summary: t("summary"), conflict: t("conflictTitle"), errorPrefix: t("errorPrefix") };
}
