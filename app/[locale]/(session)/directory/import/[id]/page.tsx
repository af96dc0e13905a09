import { getLocale, getTranslations } from "@/i18n/words";
import { notFound, redirect } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import { formatMoment } from "@/lib/dates";
import { importFor, previewOf } from "@/lib/imports/queries";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { Preview } from "./preview";
import { Result } from "./result";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Search>;
}

const fields = { done: choice(["applied", "givenUp"]) };

async function asked({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor("directory.import", `/directory/import/${id}`);
  const found = /^[\da-f-]{36}$/.test(id) ? await importFor(actor, id) : null;
  if (!found) notFound();
  return { actor, ...found, query: heeded(withoutFields(readQuery(fields, await searchParams))) };
}

export async function generateMetadata(props: Props) {
  const { list } = await asked(props);
  return titled((await getTranslations("imports"))(list ? "preview.title" : "done.title"));
}

/** Opened by the coordinator to see what a list would do to the directory; afterwards, what it did. */
export default async function ImportOne(props: Props) {
  const { actor, about, list, query } = await asked(props);
  const preview = list && (await previewOf(list));
  if (list && !preview) redirect(`/directory/import/${about.id}/columns`);
  const [t, sections, locale] = [
    await getTranslations("imports"),
    await getTranslations("page.nav"),
    await getLocale(),
  ];
  const handed = { file: about.fileName, by: about.by, at: formatMoment(about.createdAt, locale) };
  return (
    <Page
      actor={actor}
      section="directory"
      trail={[
        { label: sections("directory"), href: "/directory" },
        { label: t("title"), href: "/directory/import" },
      ]}
      title={t(preview ? "preview.title" : "done.title")}
      lede={t(preview ? "preview.lede" : "done.lede", handed)}
    >
      <AskedWrong unknown={query.unknown} />
      {query.filters.done && <Notice kind="good">{t(`done.${query.filters.done}`)}</Notice>}
      {preview ? <Preview importId={about.id} {...preview} /> : <Result about={about} />}
    </Page>
  );
}
