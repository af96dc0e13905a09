import type { ReactNode } from "react";
import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";
import type { ListedDocument } from "@/lib/meeting-documents/queries";

interface DocumentListProps {
  slug: string;
  documents: ListedDocument[];
  /** What can be done with a document. */
  children?: (document: ListedDocument) => ReactNode;
}

const megabyte = 1024 * 1024;

/** "34 kB", "1.2 MB". */
function sizeOf(bytes: number, locale: string): string {
  const [value, unit] = bytes < megabyte ? [Math.max(1, bytes / 1024), "kB"] : [bytes / megabyte, "MB"];
  const digits = unit === "MB" ? 1 : 0;
  return `${value.toLocaleString(locale, { maximumFractionDigits: digits })} ${unit}`;
}

/** Documents of a meeting, each to be saved, with who else may read it. */
export async function DocumentList({ slug, documents, children }: DocumentListProps) {
  const [t, entry, locale] = [
    await getTranslations("meetingDocuments"),
    await getTranslations("entry"),
    await getLocale(),
  ];
  return (
    <ul className="agenda">
      {documents.map((document) => {
        const { id, title, format, size, visibility, uploadedOn } = document;
        return (
          <li key={id}>
            <span className="source">
              {format}, {sizeOf(size, locale)}
            </span>
            <div>
              <a href={`/meetings/${slug}/documents/${id}`}>{title}</a>
              <span className="source block">
                {t("circle", { circle: entry(`visibilities.${visibility}`) })}{" "}
                {t("addedOn", { date: formatDate(uploadedOn, "day", locale) })}
              </span>
            </div>
            {children?.(document)}
          </li>
        );
      })}
    </ul>
  );
}
