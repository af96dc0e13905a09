import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";
import type { Listed } from "@/lib/persons/queries";

/** Says which function somebody held last, and until when. */
export async function lastFunction(names: Map<string, string>): Promise<(person: Listed) => string> {
  const [t, functions, locale] = [
    await getTranslations("retention"),
    await getTranslations("states.functions"),
    await getLocale(),
  ];
  return ({ stateCode, function: held, endedOn }) => {
    if (stateCode === null || held === null) return t("noFunction");
    const post = { function: functions(held), state: names.get(stateCode) ?? stateCode };
    return endedOn ? t("lastUntil", { ...post, date: formatDate(endedOn, "day", locale) }) : t("lastAs", post);
  };
}
