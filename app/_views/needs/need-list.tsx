import type { ReactNode } from "react";
import { resolutionWords } from "@/components/resolution/words";
import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";
import type { KnownNeed } from "@/lib/needs/queries";

interface NeedListProps {
  needs: KnownNeed[];
  /** Above each: whose it is, where the list is of several States. */
  whose?: (need: KnownNeed) => ReactNode;
  /** What one may do to each. */
  children?: (need: KnownNeed) => ReactNode;
}

/** Needs as their States put them, the open ones first. */
export async function NeedList({ needs, whose, children }: NeedListProps) {
  const [t, words, locale] = [await getTranslations("needs"), await resolutionWords(), await getLocale()];
  const date = (day: string) => formatDate(day, "day", locale);
  const inOrder = needs.toSorted((one, other) => Number(one.end !== null) - Number(other.end !== null));
  return (
    <ul className="told-list">
      {inOrder.map((need) => (
        <li key={need.id} id={whose ? undefined : `need-${need.id}`}>
          {whose?.(need)}
          <p className="measure whitespace-pre-line">{need.text}</p>
          <p className="source">
            <b>{words.paragraphs(need.paragraphs)}</b> · {words.weapons(need.weapons)}
            {need.measure && ` · ${t("forMeasure", { ...need.measure })}`}
          </p>
          <p className="source">
            {t("statedOn", { date: date(need.statedOn) })}
            {need.circle !== "public" && ` · ${t("readBy", { who: t(`circles.${need.circle}`) })}`}
          </p>
          {need.end && need.endedOn && (
            <p>
              <b>{t(`ended.${need.end}`, { date: date(need.endedOn) })}</b>
              {need.endNote && `: ${need.endNote}`}
            </p>
          )}
          {children?.(need)}
        </li>
      ))}
    </ul>
  );
}
