import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { MismatchList } from "@/components/notes/mismatch-list";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { standsFor } from "@/lib/notes/mismatches";
import { meetingNote } from "@/lib/notes/queries";
import { noteFormats } from "@/lib/notes/schema";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { NotePage } from "../page-frame";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("note.export", `/meetings/${slug}/note/check`);
  const note = (await meetingNote(actor, slug)) ?? notFound();
  const query = heeded(withoutFields(readQuery({ format: choice(noteFormats) }, search)));
  return { actor, slug, note, query };
}

export async function generateMetadata(props: Props) {
  const { note } = await asked(props);
  return titled((await getTranslations("note"))("check.titleOf", { meeting: note.meeting.title }));
}

/** Where somebody takes a note along in which something does not agree: what that is, before it goes out. */
export default async function CheckNote(props: Props) {
  const { actor, slug, note, query } = await asked(props);
  const t = await getTranslations("note");
  const { mismatches, meeting } = note;
  const { format = "pdf" } = query.filters;
  const address = `/meetings/${slug}/note`;
  return (
    <NotePage
      behind
      actor={actor}
      slug={slug}
      meeting={meeting.title}
      title={t(mismatches.length > 0 ? "check.title" : "check.allAgrees")}
    >
      <AskedWrong unknown={query.unknown} />
      {mismatches.length > 0 && (
        <>
          <MismatchList mismatches={mismatches} />
          <p className="mt-4 max-w-measure">{t("check.asked")}</p>
        </>
      )}
      <form method="post" action={`${address}/file`}>
        <input type="hidden" name="meeting" value={slug} />
        <input type="hidden" name="confirmed" value={standsFor(mismatches)} />
        <div className="actions">
          <button className="button" name="format" value={format}>
            {t(mismatches.length > 0 ? "check.allTheSame" : "check.take", { format: t(`take.${format}`) })}
          </button>
          {can(actor, "note.edit") && <a href={`${address}/edit`}>{t("issue.correct")}</a>}
          <a href={address}>{t("leave")}</a>
        </div>
      </form>
    </NotePage>
  );
}
