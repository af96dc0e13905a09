import { cache } from "react";
import { getTranslations } from "@/i18n/words";
import type { SummaryTexts } from "./error-summary";

/** The words that `Form` itself says, for a server component to hand it: the same object all over a page, so that it is sent once. */
export const formTexts = cache(async (): Promise<SummaryTexts> => {
  const t = await getTranslations("form");
  return {
    summary: t("summary"),
    conflict: t("conflictTitle"),
    signedOut: { title: t("signedOut.title"), text: t.raw("signedOut.text") as string },
    unsent: { unreachable: t("unsent.unreachable"), outOfDate: t("unsent.outOfDate") },
    errorPrefix: t("errorPrefix"),
  };
});
