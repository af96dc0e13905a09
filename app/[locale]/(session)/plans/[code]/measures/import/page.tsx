import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { SelectField } from "@/components/form/field";
import { formTexts } from "@/components/form/texts";
import { FileField, UploadForm } from "@/components/form/upload-form";
import { HandedLists } from "@/components/imports/handed-lists";
import { measuresTrail } from "@/components/measures/trail";
import { measureWords } from "@/components/measures/words";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import type { Outcome } from "@/lib/access/outcome";
import { listTroubles } from "@/lib/imports/troubles";
import { measureFields } from "@/lib/measures/import/headings";
import { listsFor } from "@/lib/measures/import/queries";
import { knownPlans } from "@/lib/plans/queries";
import { answerWith } from "@/lib/request/context";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { stateFacts } from "@/lib/states/state";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

async function asked({ searchParams }: Props) {
  const query = heeded(withoutFields(readQuery({ trouble: choice(listTroubles) }, await searchParams)));
  if (query.filters.trouble) answerWith(422);
  return query;
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("measures"))("import.title"));
}

/** Opened by a Point of Contact or the coordinator with the measures of a plan in a table of their own. */
export default async function ImportMeasures(props: Props) {
  const { code } = await props.params;
  const actor = await requireActor("measure.import", `/plans/${code}/measures/import`, { stateCode: code });
  const [state, plans, words, query, imports, lists] = [
    await stateFacts(code, await getLocale()),
    await knownPlans(actor, code),
    await measureWords(),
    await asked(props),
    await getTranslations("imports"),
    await listsFor(actor, code),
  ];
  const latest = plans.at(-1);
  if (!state || !latest) notFound();
  const { t } = words;
  const { trouble } = query.filters;
  const sent: Outcome | null = trouble
    ? { status: "invalid", errors: { file: imports(`trouble.${trouble}`) }, typed: {} }
    : null;
  return (
    <Page
      actor={actor}
      section="plans"
      trail={await measuresTrail(state)}
      title={t("import.title")}
      lede={t("import.lede", { state: state.name })}
    >
      <AskedWrong unknown={query.unknown} />
      <UploadForm address={`/plans/${code}/measures/import/upload`} outcome={sent} texts={await formTexts()}>
        <input type="hidden" name="stateCode" value={code} />
        <SelectField
          name="plan"
          label={t("form.plan")}
          value={String(latest.sequence)}
          choices={plans.map(({ sequence, kind }) => ({
            value: String(sequence),
            label: t("list.planHeading", { number: sequence, kind: words.plans(`kinds.${kind}`) }),
          }))}
        />
        <FileField
          name="file"
          label={t("import.file")}
          hint={t("import.fileHint")}
          accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <button className="button">{t("import.submit")}</button>
      </UploadForm>
      <p className="source mt-6 max-w-measure">
        {t("import.template", { columns: measureFields.map((field) => t(`columns.${field}`)).join(", ") })}
      </p>
      {lists.length > 0 && (
        <HandedLists
          lists={lists}
          address={`/plans/${code}/measures/import`}
          applied={(result, at) => t("import.applied", { ...result, at, bad: result.bad.length })}
        />
      )}
    </Page>
  );
}
