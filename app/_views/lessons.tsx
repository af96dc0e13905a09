import { complaintsOf } from "@/components/ask/complaints";
import { AskText } from "@/components/ask/fields";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { resolutionWords } from "@/components/resolution/words";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { knownLessons, knownNeeds } from "@/lib/needs/queries";
import { lessonsWith, openNeedsByParagraph } from "@/lib/needs/rules";
import type { Query } from "@/lib/request/query";
import { stateNames } from "@/lib/states/names";
import { LessonList } from "./needs/lesson-list";
import { NeedList } from "./needs/need-list";

interface LessonsViewProps {
  actor: Actor;
  query: Query<{ q?: string | undefined }>;
}

/** Opened by who is about to make or help with a plan; they leave with what others have learnt, and what others lack. */
export async function LessonsView({ actor, query }: LessonsViewProps) {
  const [t, needWords, words] = [
    await getTranslations("lessons"),
    await getTranslations("needs"),
    await resolutionWords(),
  ];
  const [names, lessons, needs] = [
    await stateNames(await getLocale()),
    await knownLessons(actor),
    await knownNeeds(actor),
  ];
  const nameOf = (code: string) => names.get(code) ?? code;
  const asked = query.filters.q ?? "";
  const found = asked ? lessonsWith(lessons, asked, nameOf) : lessons;
  const complaints = await complaintsOf(query);
  const sections = await getTranslations("page.nav");
  const whose = ({ stateCode }: { stateCode: string }, section: string) => (
    <p>
      <a href={`/plans/${stateCode}#${section}`}>{nameOf(stateCode)}</a>
    </p>
  );
  return (
    <Page
      actor={actor}
      section="plans"
      trail={[{ label: sections("plans"), href: "/plans" }]}
      title={t("all.title")}
      lede={t("all.lede")}
    >
      <AskedWrong complaints={complaints} labels={{ q: t("all.words") }} unknown={query.unknown} />
      <section aria-labelledby="lessons">
        <h2 id="lessons">{t("title")}</h2>
        <form className="ask" method="get" action="/plans/lessons" role="search" aria-label={t("all.find")} noValidate>
          <AskText name="q" label={t("all.words")} value={query.typed.q ?? ""} wrong={complaints.q} />
          <div className="actions">
            <button className="button quiet">{t("all.show")}</button>
            {asked !== "" && <a href="/plans/lessons">{t("all.clear")}</a>}
          </div>
        </form>
        <p className="source mb-3">{t(asked ? "all.found" : "all.count", { count: found.length })}</p>
        <LessonList lessons={found} whose={(lesson) => whose(lesson, "lessons")} />
      </section>
      <section aria-labelledby="needs">
        <h2 id="needs">{needWords("byParagraph.title")}</h2>
        <p className="measure mb-4">{needWords("byParagraph.lede")}</p>
        {openNeedsByParagraph(needs).length === 0 && <p className="source">{needWords("byParagraph.none")}</p>}
        {openNeedsByParagraph(needs).map(({ paragraph, needs: open }) => (
          <section key={paragraph} aria-labelledby={paragraph}>
            <h3 id={paragraph}>{words.paragraph(paragraph)}</h3>
            <p className="source">
              {needWords("byParagraph.count", {
                count: open.length,
                states: new Set(open.map(({ stateCode }) => stateCode)).size,
              })}
            </p>
            <NeedList needs={open} whose={(need) => whose(need, `need-${need.id}`)} />
          </section>
        ))}
      </section>
    </Page>
  );
}
