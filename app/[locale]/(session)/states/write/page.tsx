import "@/components/exports/exports.css";
import { getTranslations } from "@/i18n/words";
import { AskedWrong } from "@/components/ask/wrong";
import { SelectionFields } from "@/components/exports/selection";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/field";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { gather } from "@/lib/exports/gather";
import { chunkSizes, parts, separators, type Separator } from "@/lib/exports/rules";
import { readTakeQuery } from "@/lib/exports/schema";
import { addressWith } from "@/lib/request/address";
import { requestContext } from "@/lib/request/context";
import { heeded, type Search } from "@/lib/request/query";
import { Holds } from "../export/holds";
import { give } from "./actions";
import { Given } from "./given";

interface Props {
  searchParams: Promise<Search>;
}

export const generateMetadata = async () => titled((await getTranslations("exports.write"))("title"));

/** Opened from the directory to write one letter to everybody listed. */
export default async function WriteToThese({ searchParams }: Props) {
  const search = await searchParams;
  const actor = await requireActor("directory.export", addressWith("/states/write", search));
  const query = heeded(readTakeQuery(search));
  const [t, sections] = [await getTranslations("exports.write"), await getTranslations("page.nav")];
  const { on, ...filters } = query.filters;
  const taken = await gather(actor, requestContext().locale, { ...filters, states: [], parts: [] });
  const { on: _day, ...typed } = query.typed;
  return (
    <Page
      actor={actor}
      section="states"
      trail={[{ label: sections("states"), href: "/states" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <AskedWrong unknown={query.unknown} />
      {on && <Notice>{t("past")}</Notice>}
      <Holds taken={taken} query={{ ...query, filters, typed }} isMarked={false} />
      <Form action={give} texts={await formTexts()} className="take">
        <Given
          words={{
            bcc: t("bcc"),
            open: t("open"),
            tooLong: t("tooLong"),
            copy: t("copy"),
            copied: t("copied"),
            again: t("again"),
          }}
        >
          <SelectionFields
            typed={typed}
            rows={taken.rows.map(({ part, state: { code, name } }) => ({ part, code, name }))}
            chosen={{ states: query.states, parts: query.parts.length > 0 ? query.parts : [...parts] }}
          />
          <SelectField
            name="most"
            label={t("most")}
            hint={t("mostHint")}
            value="50"
            choices={chunkSizes.map((size) => ({ value: size, label: t("mostOf", { count: Number(size) }) }))}
          />
          <SelectField
            name="separator"
            label={t("separator")}
            value="semicolon"
            choices={(Object.keys(separators) as Separator[]).map((name) => ({
              value: name,
              label: t(`separators.${name}`),
            }))}
          />
          <button className="button">{t("give")}</button>
        </Given>
      </Form>
    </Page>
  );
}
