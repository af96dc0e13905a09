import { AskedWrong } from "@/components/ask/wrong";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { FileField, UploadForm } from "@/components/form/upload-form";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import type { Outcome } from "@/lib/access/outcome";
import { formatMoment } from "@/lib/dates";
import { draftsOf, type ShownDraft } from "@/lib/notes/drafts/draft";
import { answerWith } from "@/lib/request/context";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { paste } from "./actions";

interface Props {
  searchParams: Promise<Search>;
}

const troubles = [
  "noFile",
  "fileTooLarge",
  "empty",
  "required",
  "notANote",
  "noText",
  "noteTooLong",
  "nothingOfANote",
  "failed",
] as const;
const fields = { trouble: choice(troubles) };

async function asked({ searchParams }: Props) {
  const query = heeded(withoutFields(readQuery(fields, await searchParams)));
  if (query.filters.trouble) answerWith(422);
  return query;
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("fromNote"))("title"));
}

/** Opened by the CPC with the Information Note of a meeting that is not on record. */
export default async function FromNote(props: Props) {
  const actor = await requireActor("meeting.fromNote", "/meetings/from-note");
  const [t, meetings, texts] = [
    await getTranslations("fromNote"),
    await getTranslations("meetings"),
    await formTexts(),
  ];
  const [{ filters, unknown }, drafts] = [await asked(props), await draftsOf(actor)];
  const { trouble } = filters;
  const sent: Outcome | null = trouble
    ? { status: "invalid", errors: { file: t(`trouble.${trouble}`) }, typed: {} }
    : null;
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[{ label: meetings("title"), href: "/meetings" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <AskedWrong unknown={unknown} />
      <div className="note-ways">
        <section>
          <h2>{t("upload.title")}</h2>
          <UploadForm address="/meetings/from-note/upload" outcome={sent} texts={texts}>
            <FileField
              name="file"
              label={t("upload.file")}
              hint={t("upload.hint")}
              accept=".txt,.docx,.pdf,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            />
            <button className="button">{t("upload.submit")}</button>
          </UploadForm>
        </section>
        <section>
          <h2>{t("paste.title")}</h2>
          <Form action={paste} texts={texts}>
            <TextArea name="text" label={t("paste.text")} hint={t("paste.hint")} rows={12} />
            <button className="button">{t("paste.submit")}</button>
          </Form>
        </section>
      </div>
      <HandedIn drafts={drafts} />
    </Page>
  );
}

async function HandedIn({ drafts }: { drafts: ShownDraft[] }) {
  const [t, locale] = [await getTranslations("fromNote.past"), await getLocale()];
  if (drafts.length === 0) return null;
  return (
    <>
      <h2>{t("title")}</h2>
      <table className="listed">
        <caption>{t("caption", { count: drafts.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("note")}</th>
            <th scope="col">{t("when")}</th>
            <th scope="col">{t("what")}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map(({ id, fileName, createdAt, until, meeting }) => (
            <tr key={id}>
              <th scope="row">
                <a className="break-all" href={`/meetings/from-note/${id}`}>
                  {fileName ?? t("pasted")}
                </a>
              </th>
              <td data-label={t("when")}>{formatMoment(createdAt, locale)}</td>
              <td data-label={t("what")}>
                {meeting ? (
                  <a href={`/meetings/${meeting.slug}`}>{t("became", { meeting: meeting.title })}</a>
                ) : until ? (
                  t("waits", { until: formatMoment(until, locale) })
                ) : (
                  t("emptied")
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
