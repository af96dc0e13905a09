import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { DayField } from "@/components/form/day-field";
import { TextField } from "@/components/form/field";
import { formTexts } from "@/components/form/texts";
import { FileField, UploadForm } from "@/components/form/upload-form";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { readNominateQuery, sentBefore } from "@/lib/nominations/address";
import { addressWith } from "@/lib/request/address";
import { answerWith } from "@/lib/request/context";
import { heeded, type Search } from "@/lib/request/query";
import { stateFacts } from "@/lib/states/state";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ code }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("nomination.record", addressWith(`/states/${code}/nominate`, search));
  const state = await stateFacts(code, await getLocale());
  if (!state) notFound();
  const query = readNominateQuery(search);
  if (query.filters.sent) answerWith(422);
  return { actor, state, query };
}

export async function generateMetadata(props: Props) {
  const { state } = await asked(props);
  return titled((await getTranslations("nominate"))("title", { state: state.name }));
}

/** Opened by the coordinator when a note verbale came in. */
export default async function Nominate(props: Props) {
  const [t, sections, errors, { actor, state, query }] = [
    await getTranslations("nominate"),
    await getTranslations("page.nav"),
    await getTranslations("errors"),
    await asked(props),
  ];
  const { unknown, filters } = heeded(query);
  const say = (key: string) => errors(errors.has(key as "general") ? (key as "general") : "general");
  const sent = sentBefore(filters, state.code, say);
  const carried = Object.entries({ proposal: filters.proposal, function: filters.function, person: filters.person });
  const trail = [
    { label: sections("states"), href: "/states" },
    { label: state.name, href: `/states/${state.code}` },
  ];
  return (
    <Page actor={actor} section="states" trail={trail} title={t("title", { state: state.name })} lede={t("lede")}>
      <AskedWrong unknown={unknown} />
      <UploadForm
        address={`/states/${state.code}/nominate/upload`}
        outcome={sent}
        texts={await formTexts()}
        labels={{ reference: t("reference"), datedOn: t("datedOn") }}
      >
        <input type="hidden" name="stateCode" value={state.code} />
        {carried.map(([name, value]) => value && <input type="hidden" key={name} name={name} value={value} />)}
        <TextField name="reference" label={t("reference")} hint={t("referenceHint")} autoComplete="off" />
        <DayField name="datedOn" label={t("datedOn")} hint={t("datedOnHint")} />
        <FileField
          name="document"
          label={t("document")}
          hint={sent ? `${t("documentHint")} ${t("again")}` : t("documentHint")}
          accept="application/pdf"
        />
        <button className="button">{t("save")}</button>
      </UploadForm>
    </Page>
  );
}
