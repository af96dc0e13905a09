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
import { Beside } from "../versions/[number]/beside";
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
  const { shown, mismatches, changed, meeting, fresh } = note;
  const [t, locale] = [await getTranslations("note"), await getLocale()];
  const again = shown !== null && shown.issued !== null;
  const canIssue = shown !== null && (!again || changed.length > 0);
  return (
    <NotePage
      behind
      actor={actor}
      slug={slug}
      meeting={meeting.title}
      title={t(again && canIssue ? "issue.againTitle" : "issue.title")}
    >
      {!canIssue && <p className="notice">{t(shown ? "issue.isIssued" : "issue.nothing")}</p>}
      {canIssue && (
        <Form action={issue} texts={await formTexts()}>
          <input type="hidden" name="meeting" value={slug} />
          <input type="hidden" name="version" value={shown.version} />
          <input type="hidden" name="seen" value={standsFor({ mismatches, sheet: fresh(shown, false) })} />
          {meeting.phase !== "past" && <p className="notice">{t("issue.notOver")}</p>}
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
          {changed.length > 0 && <h2>{t("issue.differs")}</h2>}
          {changed.map(({ name, label, issued, now: text }) => (
            <section key={name} aria-labelledby={name}>
              <h3 id={name}>{label}</h3>
              <Beside
                deep
                one={{ heading: t("issue.asIssued", { version: shown.version }), text: issued }}
                other={{ heading: t("issue.now"), text }}
                nothing={t("versions.nothing")}
              />
            </section>
          ))}
          <div className="actions">
            <button className="button">
              {t(again ? "issue.again" : mismatches.length > 0 ? "issue.allTheSame" : "issue.do")}
            </button>
            <a href={`/meetings/${slug}/note/edit`}>{t("issue.correct")}</a>
          </div>
        </Form>
      )}
    </NotePage>
  );
}
