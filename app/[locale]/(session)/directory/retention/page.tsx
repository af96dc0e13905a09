import { getLocale, getTranslations } from "@/i18n/words";
import { AskedWrong } from "@/components/ask/wrong";
import { TextField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { DirectoryTabs } from "@/components/directory-tabs";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import { openRequests, overdue, retentionYears } from "@/lib/persons/queries";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { stateNames } from "@/lib/states/names";
import { keep } from "./actions";
import { Overdue } from "./overdue";
import { Requests } from "./requests";

interface Props {
  searchParams: Promise<Search>;
}

const fields = { done: choice(["erased", "declined", "saved"]) };
const asked = async ({ searchParams }: Props) => heeded(withoutFields(readQuery(fields, await searchParams)));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("retention"))("title"));
}

/** Opened by the coordinator: who asked to be erased, and whose data is kept longer than there is need for it. */
export default async function Retention(props: Props) {
  const actor = await requireActor("person.erase", "/directory/retention");
  const { filters, unknown } = await asked(props);
  const [t, sections, years, names] = [
    await getTranslations("retention"),
    await getTranslations("page.nav"),
    await retentionYears(),
    await stateNames(await getLocale()),
  ];
  const [requests, listed] = await Promise.all([openRequests(actor), overdue(actor, years)]);
  return (
    <Page
      actor={actor}
      section="directory"
      trail={[{ label: sections("directory"), href: "/directory" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <DirectoryTabs actor={actor} current="retention" />
      <AskedWrong unknown={unknown} />
      {filters.done && <Notice kind="good">{t(`done.${filters.done}`)}</Notice>}
      <Requests requests={requests} names={names} />
      <Overdue persons={listed} years={years} names={names} />
      <h2>{t("setting")}</h2>
      <Form action={keep} texts={await formTexts()}>
        <TextField name="years" label={t("years")} hint={t("yearsHint")} value={String(years)} inputMode="numeric" />
        <button className="button quiet">{t("save")}</button>
      </Form>
    </Page>
  );
}
