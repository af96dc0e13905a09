import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { DocumentList } from "@/components/meetings/document-list";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { documentsOf } from "@/lib/meeting-documents/queries";
import { plannedMeeting } from "@/lib/meetings/planned";
import { remove } from "./actions";

interface Props {
  params: Promise<{ slug: string; id: string }>;
}

async function asked({ params }: Props) {
  const { slug, id } = await params;
  const actor = await requireActor("meetingDocument.remove", `/meetings/${slug}/documents/${id}/remove`);
  const meeting = (await plannedMeeting(slug)) ?? notFound();
  const document = (await documentsOf(actor, meeting.id)).find((one) => one.id === id);
  return { actor, meeting, document: document ?? notFound() };
}

export async function generateMetadata(props: Props) {
  const { document } = await asked(props);
  return titled((await getTranslations("meetingDocuments"))("removeTitle", { title: document.title }));
}

/** Opened by the CPC to take a document off a meeting, which cannot be undone. */
export default async function RemoveDocument(props: Props) {
  const { actor, meeting, document } = await asked(props);
  const [t, meetings] = [await getTranslations("meetingDocuments"), await getTranslations("meetings")];
  const { slug, title } = meeting;
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: meetings("title"), href: "/meetings" },
        { label: title, href: `/meetings/${slug}` },
        { label: t("title"), href: `/meetings/${slug}/documents` },
      ]}
      title={t("removeHeading")}
      lede={t("removeLede")}
    >
      <DocumentList slug={slug} documents={[document]} />
      <Form action={remove} texts={await formTexts()}>
        <input type="hidden" name="meeting" value={slug} />
        <input type="hidden" name="document" value={document.id} />
        <div className="actions">
          <button className="button">{t("removeIt")}</button>
          <a href={`/meetings/${slug}/documents`}>{t("leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
