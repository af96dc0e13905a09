import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { MeetingTabs } from "@/components/meetings/meeting-tabs";
import { Notice } from "@/components/notice";
import { MismatchList } from "@/components/notes/mismatch-list";
import { NotePaper } from "@/components/notes/note-sheet";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { meetingNote } from "@/lib/notes/queries";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { ChangedSince } from "./changed-since";
import { NotePage } from "./page-frame";
import { Standing } from "./standing";
import { Take } from "./take";
import { Versions } from "./versions";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

const query = { done: choice(["saved", "takenUp", "issued"]), format: choice(["pdf", "docx", "txt"]) };

async function asked({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("note.read", `/meetings/${slug}/note`);
  const note = (await meetingNote(actor, slug)) ?? notFound();
  return { actor, slug, note, query: heeded(withoutFields(readQuery(query, search))) };
}

export async function generateMetadata(props: Props) {
  const { note } = await asked(props);
  return titled((await getTranslations("note"))("titleOf", { meeting: note.meeting.title }));
}

/** Opened to read what a meeting came to, to take it along, and by the CPC to see whether it can go out. */
export default async function Note(props: Props) {
  const { actor, slug, note, query } = await asked(props);
  const t = await getTranslations("note");
  const { meeting, sheet, shown, mismatches, changed, versions } = note;
  const { done } = query.filters;
  return (
    <NotePage actor={actor} slug={slug} meeting={meeting.title} title={t("title")} lede={t("lede")}>
      <MeetingTabs actor={actor} slug={slug} current="note" />
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      <div className="note-layout">
        <div className="standing">
          <Standing note={note} edits={can(actor, "note.edit")} />
          {changed.length > 0 && <ChangedSince slug={slug} changed={changed} />}
          {!shown?.issued && mismatches.length > 0 && (
            <section className="notice bad" aria-labelledby="mismatches">
              <h2 id="mismatches" className="m-0 text-base font-semibold">
                {t("mismatches.title", { count: mismatches.length })}
              </h2>
              <MismatchList mismatches={mismatches} />
            </section>
          )}
        </div>
        <NotePaper sheet={sheet} />
        <Take slug={slug} />
      </div>
      {versions.length > 0 && <Versions slug={slug} versions={versions} />}
    </NotePage>
  );
}
