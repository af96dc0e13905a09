import { cache } from "react";
import { formTexts } from "@/components/form/texts";
import { getTranslations } from "@/i18n/words";

/** What a form about an account says of itself. */
export const accountFormTexts = cache(async () => ({
  ...(await formTexts()),
  conflict: (await getTranslations("accounts"))("conflictTitle"),
}));
