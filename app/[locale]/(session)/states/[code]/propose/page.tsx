import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { SelectField, TextArea, TextField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { currentEntries } from "@/lib/contacts/entries";
import { fullName } from "@/lib/contacts/rules";
import { proposalKinds } from "@/lib/proposals/schema";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { stateFacts } from "@/lib/states/state";
import { propose } from "./actions";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ code }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("proposal.make", `/states/${code}/propose`, { stateCode: code });
  const [state, entries] = await Promise.all([stateFacts(code, await getLocale()), currentEntries(actor, code)]);
  if (!state) notFound();
  return { actor, state, entries, query: withoutFields(readQuery({}, search)) };
}

export async function generateMetadata(props: Props) {
  const { state } = await asked(props);
  return titled((await getTranslations("propose"))("title", { state: state.name }));
}

/** Opened by a Point of Contact who leaves, or knows who follows. */
export default async function Propose(props: Props) {
  const [t, fields, sections, functions, { actor, state, entries, query }] = [
    await getTranslations("propose"),
    await getTranslations("appoint"),
    await getTranslations("page.nav"),
    await getTranslations("states.functions"),
    await asked(props),
  ];
  const { unknown } = heeded(query);
  const trail = [
    { label: sections("states"), href: "/states" },
    { label: state.name, href: `/states/${state.code}` },
  ];
  const own = entries.find(({ personId }) => personId === actor.personId) ?? entries[0];
  const text = (name: "honorific" | "givenNames" | "familyName" | "position" | "organisation") => (
    <TextField name={name} label={fields(`fields.${name}`)} autoComplete="off" spellCheck={false} />
  );
  return (
    <Page actor={actor} section="yourState" trail={trail} title={t("title", { state: state.name })} lede={t("lede")}>
      <AskedWrong unknown={unknown} />
      <Form
        action={propose}
        texts={await formTexts()}
        labels={{
          kind: t("kind"),
          effectiveOn: t("effectiveOn"),
          email: fields("fields.email"),
          telephone: fields("fields.telephone"),
        }}
      >
        <SelectField
          name="appointmentId"
          label={t("whom")}
          value={own?.id}
          choices={entries.map((entry) => ({
            value: entry.id,
            label: `${fullName(entry)} (${functions(entry.function)})`,
          }))}
        />
        <RadioField
          name="kind"
          label={t("kind")}
          choices={proposalKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <DayField name="effectiveOn" label={t("effectiveOn")} hint={t("effectiveOnHint")} />
        <h2>{t("successor")}</h2>
        <p className="lede">{t("successorHint")}</p>
        {text("honorific")}
        {text("givenNames")}
        {text("familyName")}
        {text("position")}
        {text("organisation")}
        <TextField name="email" label={fields("fields.email")} type="email" autoComplete="off" spellCheck={false} />
        <TextField
          name="telephone"
          label={fields("fields.telephone")}
          hint={fields("telephoneHint")}
          type="tel"
          autoComplete="off"
        />
        <TextArea name="note" label={t("note")} />
        <button className="button">{t("send")}</button>
      </Form>
    </Page>
  );
}
