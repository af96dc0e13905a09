import { getLocale, getTranslations } from "@/i18n/words";
import { AskedWrong } from "@/components/ask/wrong";
import { formTexts } from "@/components/form/texts";
import { FileField, UploadForm } from "@/components/form/upload-form";
import { DirectoryTabs } from "@/components/directory-tabs";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import type { Outcome } from "@/lib/access/outcome";
import { importsFor, type ListedImport } from "@/lib/imports/queries";
import { listTroubles } from "@/lib/imports/troubles";
import { formatMoment } from "@/lib/dates";
import { answerWith } from "@/lib/request/context";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

const fields = { trouble: choice(listTroubles) };

async function asked({ searchParams }: Props) {
  const query = heeded(withoutFields(readQuery(fields, await searchParams)));
  if (query.filters.trouble) answerWith(422);
  return query;
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("imports"))("title"));
}

/** Opened by the coordinator with the list that was kept so far. */
export default async function ImportLists(props: Props) {
  const actor = await requireActor("directory.import", "/directory/import");
  const [t, sections, { filters, unknown }, imports] = [
    await getTranslations("imports"),
    await getTranslations("page.nav"),
    await asked(props),
    await importsFor(actor),
  ];
  const { trouble } = filters;
  const sent: Outcome | null = trouble
    ? { status: "invalid", errors: { file: t(`trouble.${trouble}`) }, typed: {} }
    : null;
  return (
    <Page
      actor={actor}
      section="directory"
      trail={[{ label: sections("directory"), href: "/directory" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <DirectoryTabs actor={actor} current="import" />
      <AskedWrong unknown={unknown} />
      <UploadForm address="/directory/import/upload" outcome={sent} texts={await formTexts()}>
        <FileField
          name="file"
          label={t("upload.file")}
          hint={t("upload.hint")}
          accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <button className="button">{t("upload.submit")}</button>
      </UploadForm>
      <Handed imports={imports} />
    </Page>
  );
}

async function Handed({ imports }: { imports: ListedImport[] }) {
  const [t, locale] = [await getTranslations("imports.past"), await getLocale()];
  const moment = (date: Date) => formatMoment(date, locale);
  const became = ({ result, until, appliedAt }: ListedImport) => {
    if (result && "givenUp" in result) return t("givenUp");
    if (result && appliedAt) return t("applied", { ...result, at: moment(appliedAt), bad: result.bad.length });
    return until ? t("waits", { until: moment(until) }) : t("lapsed");
  };
  return (
    <>
      <h2>{t("title")}</h2>
      <table className="listed">
        <caption>{t("caption", { count: imports.length })}</caption>
        {imports.length > 0 && (
          <thead>
            <tr>
              <th scope="col">{t("file")}</th>
              <th scope="col">{t("when")}</th>
              <th scope="col">{t("what")}</th>
            </tr>
          </thead>
        )}
        <tbody>
          {imports.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a className="break-all" href={`/directory/import/${one.id}`}>
                  {one.fileName}
                </a>
              </th>
              <td data-label={t("when")}>{t("byAt", { by: one.by, at: moment(one.createdAt) })}</td>
              <td data-label={t("what")}>{became(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
