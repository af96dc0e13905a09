import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { AskedWrong } from "@/components/ask/wrong";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { formatMoment } from "@/lib/dates";
import { draftOf, type ShownDraft } from "@/lib/notes/drafts/draft";
import { reviewOf } from "@/lib/notes/drafts/review";
import { heeded, readQuery, type Search } from "@/lib/request/query";
import { giveUp } from "../actions";
import { ReviewForm } from "./review-form";
import { NoteText } from "./note-text";
import { Summary } from "./summary";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor("meeting.fromNote", `/meetings/from-note/${id}`);
  const draft = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? await draftOf(actor, id) : null;
  if (!draft) notFound();
  return { actor, draft };
}

export async function generateMetadata(props: Props) {
  const { draft } = await asked(props);
  return titled((await getTranslations("fromNote"))(draft.text === null ? "over.title" : "review.title"));
}

/** Opened by whoever handed in a note, to see what was understood of it, put it right, and make the meeting. */
export default async function NoteReview(props: Props) {
  const [{ actor, draft }, { unknown }] = [await asked(props), heeded(readQuery({}, await props.searchParams))];
  const [t, meetings, locale] = [
    await getTranslations("fromNote"),
    await getTranslations("meetings"),
    await getLocale(),
  ];
  const trail = [
    { label: meetings("title"), href: "/meetings" },
    { label: t("title"), href: "/meetings/from-note" },
  ];
  if (draft.text === null)
    return (
      <Page actor={actor} section="meetings" trail={trail} title={t("over.title")}>
        <AskedWrong unknown={unknown} />
        <Over draft={draft} />
      </Page>
    );
  const [read, texts] = [await reviewOf(draft.text), await formTexts()];
  const { corrected } = draft;
  const review = corrected ? { ...read, initial: corrected.typed } : read;
  const name = draft.fileName ?? t("past.pasted");
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={trail}
      title={t("review.title")}
      lede={t("review.lede", { name, until: draft.until ? formatMoment(draft.until, locale) : "" })}
    >
      <AskedWrong unknown={unknown} />
      {corrected && <Notice>{t("review.corrected", { at: formatMoment(corrected.at, locale) })}</Notice>}
      <Summary review={review} />
      <div className="note-review">
        <NoteText review={review} />
        <div>
          <ReviewForm draft={draft.id} review={review} />
          <Form action={giveUp} texts={texts} className="mt-10">
            <input type="hidden" name="draft" value={draft.id} />
            <button className="button quiet">{t("review.giveUp")}</button>
          </Form>
        </div>
      </div>
    </Page>
  );
}

async function Over({ draft: { meeting } }: { draft: ShownDraft }) {
  const t = await getTranslations("fromNote.over");
  return (
    <>
      {meeting ? (
        <>
          <Notice kind="good">{t("made")}</Notice>
          <p>
            <a href={`/meetings/${meeting.slug}`}>{meeting.title}</a>
          </p>
        </>
      ) : (
        <p>{t("emptied")}</p>
      )}
      <p className="mt-6">
        <a href="/meetings/from-note">{t("another")}</a>
      </p>
    </>
  );
}
