import "server-only";
import { createTranslator } from "next-intl";
import { defaultLocale } from "@/i18n/locales.mjs";
import { messagesOf } from "@/i18n/messages";
import { formatDate } from "@/lib/dates";
import type { KnownPlan } from "./queries";

/** Says what a plan is called, for the API: by its kind, and the State's own words for it where they say more. */
export async function plainTitles(): Promise<(plan: KnownPlan) => string> {
  const say = createTranslator({
    locale: defaultLocale,
    messages: await messagesOf(defaultLocale),
    namespace: "plans",
  });
  return ({ kind, kindNote, periodFrom, periodFromPrecision, periodTo, periodToPrecision }) => {
    const [from, to] = [
      periodFrom && periodFromPrecision && formatDate(periodFrom, "year", defaultLocale),
      periodTo && periodToPrecision && formatDate(periodTo, "year", defaultLocale),
    ];
    const period = [from, to].filter(Boolean).join("-");
    const name = kindNote ?? say(`kinds.${kind}`);
    return period ? `${name}, ${period}` : name;
  };
}
