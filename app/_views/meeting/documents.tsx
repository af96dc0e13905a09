import { DocumentList } from "@/components/meetings/document-list";
import { getTranslations } from "@/i18n/words";
import type { ListedDocument } from "@/lib/meeting-documents/queries";

/** What there is to read, for whom it is there to read. */
export async function Documents({ slug, documents }: { slug: string; documents: ListedDocument[] }) {
  if (documents.length === 0) return null;
  const page = await getTranslations("meetingPage");
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{page("documents")}</h2>
      <DocumentList slug={slug} documents={documents} />
    </section>
  );
}
