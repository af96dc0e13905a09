import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { RadioField } from "@/components/form/choice-fields";
import { TextField } from "@/components/form/field";
import { formTexts } from "@/components/form/texts";
import { FileField, UploadForm } from "@/components/form/upload-form";
import { DocumentList } from "@/components/meetings/document-list";
import { MeetingTabs } from "@/components/meetings/meeting-tabs";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { visibilities } from "@/lib/contacts/entry-form";
import { readDocumentsQuery, sentBefore } from "@/lib/meeting-documents/address";
import { documentsOf } from "@/lib/meeting-documents/queries";
import { plannedMeeting } from "@/lib/meetings/planned";
import { answerWith } from "@/lib/request/context";
import { heeded, type Search } from "@/lib/request/query";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("meetingDocument.add", `/meetings/${slug}/documents`);
  const meeting = (await plannedMeeting(slug)) ?? notFound();
  const query = readDocumentsQuery(search);
  const { sent, problem } = query.filters;
  if (sent ?? problem) answerWith(problem ? 403 : 422);
  return { actor, meeting, query: heeded(query) };
}

export async function generateMetadata(props: Props) {
  const { meeting } = await asked(props);
  return titled((await getTranslations("meetingDocuments"))("titleOf", { meeting: meeting.title }));
}

const accepted = ".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Opened by the CPC to give participants what they are to read. */
export default async function Documents(props: Props) {
  const { actor, meeting, query } = await asked(props);
  const [t, meetings, entry, errors] = [
    await getTranslations("meetingDocuments"),
    await getTranslations("meetings"),
    await getTranslations("entry"),
    await getTranslations("errors"),
  ];
  const { id, slug, title } = meeting;
  const documents = await documentsOf(actor, id);
  const { done, problem } = query.filters;
  const say = (key: string) => errors(errors.has(key as "general") ? (key as "general") : "general");
  const sent = sentBefore(query.filters, say);
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: meetings("title"), href: "/meetings" },
        { label: title, href: `/meetings/${slug}` },
      ]}
      title={t("title")}
      lede={t("lede")}
    >
      <MeetingTabs actor={actor} slug={slug} current="documents" />
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      {problem && <Notice kind="bad">{t("problem")}</Notice>}
      {documents.length === 0 && !sent && <p className="source">{t("none")}</p>}
      {documents.length > 0 && (
        <DocumentList slug={slug} documents={documents}>
          {(document) => (
            <a
              href={`/meetings/${slug}/documents/${document.id}/remove`}
              aria-label={t("removeOf", { title: document.title })}
            >
              {t("remove")}
            </a>
          )}
        </DocumentList>
      )}
      <h2>{t("addTitle")}</h2>
      <UploadForm address={`/meetings/${slug}/documents/upload`} outcome={sent} texts={await formTexts()}>
        <input type="hidden" name="meeting" value={slug} />
        <FileField
          name="document"
          label={t("file")}
          hint={sent ? `${t("fileHint")} ${t("again")}` : t("fileHint")}
          accept={accepted}
        />
        <TextField name="title" label={t("name")} hint={t("nameHint")} autoComplete="off" />
        <RadioField
          name="visibility"
          label={t("visibility")}
          value="network"
          choices={visibilities.map((value) => ({ value, label: entry(`visibilities.${value}`) }))}
        />
        <button className="button">{t("add")}</button>
      </UploadForm>
    </Page>
  );
}
