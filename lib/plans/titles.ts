import "server-only";
import { defaultLocale } from "@/i18n/locales.mjs";
import { wordsOf } from "@/i18n/words-of";
import { formatDate } from "@/lib/dates";
import type { KnownPlan } from "./queries";

/** Says what a plan is called, for the API: by its kind, or the State's own words for it where they say more, and its period. */
export async function plainTitles(): Promise<(plan: KnownPlan) => string> {
  const say = await wordsOf(defaultLocale, "plans");
  const year = (date: string | null) => date && formatDate(date, "year", defaultLocale);
  const period = (from: string | null, to: string | null) => {
    if (from && to) return `${from}-${to}`;
    return from ? say("titles.from", { from }) : to && say("titles.until", { to });
  };
  return ({ kind, kindNote, title, periodFrom, periodTo, periodNote }) => {
    const name = title ?? kindNote ?? say(`kinds.${kind}`);
    const when = period(year(periodFrom), year(periodTo));
    const titled = when ? `${name}, ${when}` : name;
    return periodNote ? `${titled} (${periodNote})` : titled;
  };
}
