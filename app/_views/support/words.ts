import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate, formatRange } from "@/lib/dates";
import type { KnownSupport } from "@/lib/support/queries";

/** How what is known of support is put into words. */
export async function supportWords() {
  const [t, plans, locale] = [await getTranslations("support"), await getTranslations("plans"), await getLocale()];
  const when = ({ startsOn: { date, precision }, endsOn }: Pick<KnownSupport, "startsOn" | "endsOn">) =>
    endsOn ? formatRange(date, endsOn, locale) : formatDate(date, precision, locale);
  const towards = ({ towards: stage, plan }: KnownSupport) => {
    if (stage && plan) return t("towardsOf", { stage: plans(`events.${stage}`), number: plan });
    if (stage) return plans(`events.${stage}`);
    return plan && t("ofPlan", { number: plan });
  };
  return { t, plans, locale, when, towards };
}

export type SupportWords = Awaited<ReturnType<typeof supportWords>>;
