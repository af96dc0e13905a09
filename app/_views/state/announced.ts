import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";
import type { Announced } from "@/lib/proposals/queries";

/** @returns what a State announced, in a sentence: "Jelena Example follows Ana Example (Point of Contact) from 1 May 2027". */
export async function announcedTexts(): Promise<(proposal: Announced) => string> {
  const [t, functions, locale] = [
    await getTranslations("propose"),
    await getTranslations("states.functions"),
    await getLocale(),
  ];
  return ({ kind, holder, successor, effectiveOn }) =>
    t(`${kind}Said`, {
      holder: holder.name,
      function: functions(holder.function),
      successor: successor ?? "",
      date: formatDate(effectiveOn, "day", locale),
    });
}
