import { getLocale, getTranslations } from "@/i18n/words";
import { span, type Asked } from "@/lib/checks/rules";
import { formatDate, today } from "@/lib/dates";

/** What the pages on checks say in several places. */
export async function checkWords() {
  const [t, locale] = [await getTranslations("checks"), await getLocale()];
  const day = (date: Date | string) => formatDate(typeof date === "string" ? date : today(date), "day", locale);
  const lasting = (milliseconds: number) => {
    const { unit, count } = span(milliseconds);
    return t(`spans.${unit}`, { count });
  };
  /** "all correct, by the link"; null where nobody answered. */
  const answer = ({ answer: said, via }: Pick<Asked, "answer" | "via">) =>
    said && [t(`answers.${said}`), via && t(`vias.${via}`)].filter(Boolean).join(", ");
  return { t, locale, day, lasting, answer };
}

export type CheckWords = Awaited<ReturnType<typeof checkWords>>;
