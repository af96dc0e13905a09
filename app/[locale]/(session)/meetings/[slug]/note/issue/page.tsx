import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { MismatchList } from "@/components/notes/mismatch-list";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { formatMoment } from "@/lib/dates";
import { standsFor } from "@/lib/notes/mismatches";
import { meetingNote } from "@/lib/notes/queries";
import { NotePage } from "../page-frame";
import { issue } from "./actions";

interface Props {
  params: Promise<{ slug: string }>;
}

async function asked({ params }: Props) {
  const { slug } = await params;
  const actor = await requireActor("note.issue", `/meetings/${slug}/note/issue`);
  return { actor, slug, note: (await meetingNote(actor, slug)) ?? notFound() };
}

export async function generateMetadata(props: Props) {
  const { note } = await asked(props);
  return titled((await getTranslations("note"))("issue.titleOf", { meeting: note.meeting.title }));
}

/** Opened by the CPC when a note is finished: what is checked before the network reads it. */
export default async function IssueNote(props: Props) {
  const { actor, slug, note } = await asked(props);
  const { shown, mismatches, meeting } = note;
  const [t, locale] = [await getTranslations("note"), await getLocale()];
  const canIssue = shown !== null && shown.issued === null;
  return (
    <NotePage behind actor={actor} slug={slug} meeting={meeting.title} title={t("issue.title")}>
      {!canIssue && <p className="notice">{t(shown ? "issue.isIssued" : "issue.nothing")}</p>}
      {canIssue && (
        <Form action={issue} texts={await formTexts()}>
          <input type="hidden" name="meeting" value={slug} />
          <input type="hidden" name="version" value={shown.version} />
          <input type="hidden" name="seen" value={standsFor(mismatches)} />
          <dl className="facts">
            <dt>{t("issue.what")}</dt>
            <dd>
              {t("issue.version", {
                version: shown.version,
                by: shown.savedBy,
                at: formatMoment(shown.savedAt, locale),
              })}{" "}
              <a href={`/meetings/${slug}/note`}>{t("issue.read")}</a>
            </dd>
            <dt>{t("issue.who")}</dt>
            <dd>{t("issue.network")}</dd>
            <dt>{t("issue.agrees")}</dt>
            <dd>{mismatches.length > 0 ? <MismatchList mismatches={mismatches} /> : t("issue.allAgrees")}</dd>
          </dl>
          <div className="actions">
            <button className="button">{t(mismatches.length > 0 ? "issue.allTheSame" : "issue.do")}</button>
            <a href={`/meetings/${slug}/note/edit`}>{t("issue.correct")}</a>
          </div>
        </Form>
      )}
    </NotePage>
  );
}
