import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { AgendaList } from "@/components/meetings/agenda-list";
import { dayWords } from "@/components/meetings/agenda-words";
import { MeetingTabs } from "@/components/meetings/meeting-tabs";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { requireActor } from "@/lib/access/current";
import { agendaToEdit } from "@/lib/agenda/shown";
import { answerWith } from "@/lib/request/context";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { Moves } from "./moves";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

const query = {
  done: choice(["planned", "added", "edited", "removed", "moved"]),
  problem: choice(["refused", "invalid", "conflict"]),
};
const statuses = { refused: 403, invalid: 422, conflict: 409 };

async function asked({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("agenda.edit", `/meetings/${slug}/agenda`);
  const agenda = (await agendaToEdit(slug)) ?? notFound();
  const found = withoutFields(readQuery(query, search));
  if (found.filters.problem) answerWith(statuses[found.filters.problem]);
  return { actor, agenda, query: heeded(found) };
}

export async function generateMetadata(props: Props) {
  const { agenda } = await asked(props);
  return titled((await getTranslations("agenda"))("titleOf", { meeting: agenda.title }));
}

/** Opened by the CPC to put the agenda of a meeting together. */
export default async function Agenda(props: Props) {
  const { actor, agenda, query } = await asked(props);
  const [t, meetings] = [await getTranslations("agenda"), await getTranslations("meetings")];
  const { slug, title, days, undated } = agenda;
  const called = await dayWords(undated);
  const { done, problem } = query.filters;
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: meetings("title"), href: "/meetings" },
        { label: title, href: `/meetings/${slug}` },
      ]}
      title={t("title")}
      lede={t(undated ? "ledeUndated" : "lede")}
    >
      <MeetingTabs actor={actor} slug={slug} current="agenda" />
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{t(`done.${done}`, { address: `/meetings/${slug}` })}</Notice>}
      {problem && <Notice kind="bad">{t(`problem.${problem}`)}</Notice>}
      {days.map(({ day, items, seen }, place) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{called(day, place + 1)}</h2>
          {items.length === 0 && <p className="source mb-2">{t("nothingYet")}</p>}
          {items.length > 0 && (
            <AgendaList items={items}>
              {(item, at) => <Moves {...{ slug, item, seen, isFirst: at === 0, isLast: at === items.length - 1 }} />}
            </AgendaList>
          )}
          <p className="mt-3">
            <a href={`/meetings/${slug}/agenda/new?day=${day}`}>
              {t("add")} <span className="sr-only">({called(day, place + 1)})</span>
            </a>
          </p>
        </section>
      ))}
    </Page>
  );
}
