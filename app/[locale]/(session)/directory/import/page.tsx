import { getTranslations } from "@/i18n/words";
import { AskedWrong } from "@/components/ask/wrong";
import { formTexts } from "@/components/form/texts";
import { FileField, UploadForm } from "@/components/form/upload-form";
import { DirectoryTabs } from "@/components/directory-tabs";
import { HandedLists } from "@/components/imports/handed-lists";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import type { Outcome } from "@/lib/access/outcome";
import { importsFor } from "@/lib/imports/queries";
import { listTroubles } from "@/lib/imports/troubles";
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
      <HandedLists
        lists={imports}
        address="/directory/import"
        applied={(result, at) => t("past.applied", { ...result, at, bad: result.bad.length })}
      />
    </Page>
  );
}
