import { redirect } from "next/navigation";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { previewOf } from "@/lib/measures/import/queries";
import { askedList } from "./asked";
import { Preview } from "./preview";

interface Props {
  params: Promise<{ code: string; list: string }>;
}

const asked = async ({ params }: Props) => askedList(await params);

export async function generateMetadata(props: Props) {
  const { handed } = await asked(props);
  return titled((await getTranslations("measures"))(handed.list ? "import.previewTitle" : "import.doneTitle"));
}

/** Opened to see what a list would do to the measures of a plan; afterwards, what it did. */
export default async function ImportedMeasures(props: Props) {
  const { actor, state, handed, address, trail, words } = await asked(props);
  const { list, fileName, sequence, result } = handed;
  const { t } = words;
  const preview = list && (await previewOf(handed));
  if (list && !preview) redirect(`${address}/columns`);
  return (
    <Page
      actor={actor}
      section="plans"
      trail={trail}
      title={t(preview ? "import.previewTitle" : "import.doneTitle")}
      lede={preview ? t("import.previewLede", { file: fileName, number: sequence, state: state.name }) : fileName}
    >
      {preview ? (
        <Preview words={words} importId={handed.importId} address={address} {...preview} />
      ) : (
        <>
          {result && "new" in result && <p>{t("import.doneSummary", { ...result, bad: result.bad.length })}</p>}
          <p className="source">{t("import.over")}</p>
          <p className="mt-6">
            <a href={`/plans/${state.code}/measures/import`}>{t("import.again")}</a>
          </p>
        </>
      )}
    </Page>
  );
}
