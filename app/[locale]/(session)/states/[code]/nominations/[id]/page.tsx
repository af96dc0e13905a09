import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { DayField } from "@/components/form/day-field";
import { TextArea, TextField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { FileField, UploadForm } from "@/components/form/upload-form";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { identifier } from "@/lib/access/fields";
import { requireActor } from "@/lib/access/current";
import { formatDate, plainDate } from "@/lib/dates";
import { readNominateQuery, sentBefore } from "@/lib/nominations/address";
import { nominationToMend } from "@/lib/nominations/queries";
import { answerWith } from "@/lib/request/context";
import { heeded, type Search } from "@/lib/request/query";
import { stateFacts } from "@/lib/states/state";
import { withdraw } from "./actions";

interface Props {
  params: Promise<{ code: string; id: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ code, id }, search, locale] = [await params, await searchParams, await getLocale()];
  const actor = await requireActor("nomination.record", `/states/${code}/nominations/${id}`);
  const [state, nomination] = await Promise.all([
    stateFacts(code, locale),
    identifier.safeParse(id).success ? nominationToMend(actor, code, id) : null,
  ]);
  if (!state || !nomination) notFound();
  const t = await getTranslations("nominate.mend");
  const title = t("title", { reference: nomination.reference, state: state.name });
  const query = readNominateQuery(search);
  if (query.filters.sent) answerWith(query.filters.sent === "changed" ? 409 : 422);
  return { actor, state, nomination, query, title, locale };
}

export const generateMetadata = async (props: Props) => titled((await asked(props)).title);

/** Opened by the coordinator who recorded a nomination wrongly. */
export default async function Nomination(props: Props) {
  const [t, nominate, whole, sections, errors, { actor, state, nomination, query, title, locale }] = [
    await getTranslations("nominate.mend"),
    await getTranslations("nominate"),
    await getTranslations("appointments"),
    await getTranslations("page.nav"),
    await getTranslations("errors"),
    await asked(props),
  ];
  const { unknown, filters } = heeded(query);
  const say = (key: string) => errors(errors.has(key as "general") ? (key as "general") : "general");
  const { id, version, reference, datedOn, withdrawnAt, withdrawnReason } = nomination;
  const address = `/states/${state.code}/nominations/${id}`;
  const texts = await formTexts();
  const hidden = (
    <>
      <input type="hidden" name="nominationId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  const trail = [
    { label: sections("states"), href: "/states" },
    { label: state.name, href: `/states/${state.code}` },
    { label: whole("all"), href: `/states/${state.code}/appointments` },
  ];
  if (withdrawnAt)
    return (
      <Page actor={actor} section="states" trail={trail} title={title}>
        <Notice>
          {whole("standing.withdrawn", {
            date: formatDate(plainDate(withdrawnAt), "day", locale),
            reason: withdrawnReason ?? "",
          })}
        </Notice>
      </Page>
    );
  return (
    <Page actor={actor} section="states" trail={trail} title={title} lede={t("lede")}>
      <AskedWrong unknown={unknown} />
      <h2>{t("correct")}</h2>
      <UploadForm
        address={`${address}/upload`}
        outcome={sentBefore(filters, state.code, say)}
        texts={texts}
        labels={{ reference: nominate("reference"), datedOn: nominate("datedOn") }}
      >
        {hidden}
        <TextField name="reference" label={nominate("reference")} value={reference} autoComplete="off" />
        <DayField
          name="datedOn"
          label={nominate("datedOn")}
          hint={nominate("datedOnHint")}
          value={datedOn ?? undefined}
        />
        <FileField name="document" label={t("document")} hint={t("documentStays")} accept="application/pdf" />
        <button className="button">{t("save")}</button>
      </UploadForm>
      <h2 className="mt-10">{t("withdraw")}</h2>
      <p className="lede">{t("withdrawLede")}</p>
      <Form action={withdraw} texts={texts} labels={{ reason: t("reason") }}>
        {hidden}
        <TextArea name="reason" label={t("reason")} />
        <button className="button quiet">{t("saveWithdraw")}</button>
      </Form>
    </Page>
  );
}
