import { AskedWrong } from "@/components/ask/wrong";
import { LessonList } from "@/app/_views/needs/lesson-list";
import { Notice } from "@/components/notice";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { knownLessons } from "@/lib/needs/queries";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { askedState } from "../asked";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

const query = { done: choice(["shared", "edited", "withdrawn"]) };

async function asked({ params, searchParams }: Props) {
  const found = await askedState(params, "lesson.share", "lessons");
  return { ...found, query: heeded(withoutFields(readQuery(query, await searchParams))) };
}

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("lessons"))("pageTitle", { state: name }));
}

/** Opened by a State's Point of Contact, or the coordinator, to pass on what was learnt. */
export default async function TendLessons(props: Props) {
  const { actor, code, name, query } = await asked(props);
  const t = await getTranslations("lessons");
  const lessons = await knownLessons(actor, code);
  const { done } = query.filters;
  return (
    <ToldPage {...{ actor, code, name }} tab="lessons" title={t("pageTitle", { state: name })} lede={t("lede")}>
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      <p className="actions mb-6">
        <a className="button" href={`/plans/${code}/lessons/new`}>
          {t("new.link")}
        </a>
      </p>
      {lessons.length === 0 && <p className="source">{t("none")}</p>}
      <LessonList lessons={lessons}>
        {({ id, title }) => (
          <a href={`/plans/${code}/lessons/${id}`}>
            {t("edit.link")} <span className="sr-only">({title})</span>
          </a>
        )}
      </LessonList>
    </ToldPage>
  );
}
