import { LessonList } from "@/app/_views/needs/lesson-list";
import { NeedList } from "@/app/_views/needs/need-list";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { knownLessons, knownNeeds } from "@/lib/needs/queries";

interface SectionProps {
  actor: Actor;
  code: string;
  /** As of which day, "YYYY-MM-DD". */
  on: string;
}

/** A need as it stood on a day. */
const asOf =
  (on: string) =>
  <Need extends { end: unknown; endedOn: string | null; endNote: string | null }>(need: Need): Need =>
    need.endedOn !== null && need.endedOn > on ? { ...need, end: null, endedOn: null, endNote: null } : need;

/** What a State needs and what it has learnt, in its own words. */
export async function StateNeeds({ actor, code, on }: SectionProps) {
  const [t, ofLessons] = [await getTranslations("needs"), await getTranslations("lessons")];
  const [allNeeds, allLessons] = [await knownNeeds(actor, code), await knownLessons(actor, code)];
  const needs = allNeeds.filter(({ statedOn }) => statedOn <= on).map(asOf(on));
  const lessons = allLessons.filter(({ statedOn }) => statedOn <= on);
  return (
    <>
      <section className="plan-told" id="needs" aria-labelledby="needs-title">
        <h2 id="needs-title">{t("title")}</h2>
        {needs.length === 0 ? <p className="source">{t("none")}</p> : <NeedList needs={needs} />}
        {can(actor, "need.state", { stateCode: code }) && (
          <p className="actions screen-only">
            <a href={`/plans/${code}/needs`}>{t("tend")}</a>
          </p>
        )}
      </section>
      <section className="plan-told" id="lessons" aria-labelledby="lessons-title">
        <h2 id="lessons-title">{ofLessons("title")}</h2>
        {lessons.length === 0 ? <p className="source">{ofLessons("none")}</p> : <LessonList lessons={lessons} />}
        <p className="actions screen-only">
          {can(actor, "lesson.share", { stateCode: code }) && (
            <a href={`/plans/${code}/lessons`}>{ofLessons("tend")}</a>
          )}
          <a href="/plans/lessons">{t("all")}</a>
        </p>
      </section>
    </>
  );
}
