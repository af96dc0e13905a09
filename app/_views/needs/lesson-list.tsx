import type { ReactNode } from "react";
import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";
import type { KnownLesson } from "@/lib/needs/queries";

interface LessonListProps {
  lessons: KnownLesson[];
  /** Above each: whose it is, where the list is of several States. */
  whose?: (lesson: KnownLesson) => ReactNode;
  /** What one may do to each. */
  children?: (lesson: KnownLesson) => ReactNode;
}

/** Lessons in their States' own words. */
export async function LessonList({ lessons, whose, children }: LessonListProps) {
  const [t, needs, locale] = [await getTranslations("lessons"), await getTranslations("needs"), await getLocale()];
  return (
    <ul className="told-list">
      {lessons.map((lesson) => (
        <li key={lesson.id} id={`lesson-${lesson.id}`}>
          {whose?.(lesson)}
          <h3>{lesson.title}</h3>
          <p className="measure whitespace-pre-line">{lesson.text}</p>
          <p className="source">
            {t("statedOn", { date: formatDate(lesson.statedOn, "day", locale) })}
            {lesson.plan !== null && ` · ${t("ofPlan", { number: lesson.plan })}`}
            {lesson.circle !== "public" && ` · ${needs("readBy", { who: needs(`circles.${lesson.circle}`) })}`}
          </p>
          {children?.(lesson)}
        </li>
      ))}
    </ul>
  );
}
