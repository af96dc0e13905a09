import { AskedWrong } from "@/components/ask/wrong";
import { SupportList } from "@/app/_views/support/list";
import { supportWords } from "@/app/_views/support/words";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { can } from "@/lib/access/can";
import { choice } from "@/lib/access/fields";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { knownSupport } from "@/lib/support/queries";
import { askedState } from "../asked";
import { confirm } from "./actions";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

const query = { done: choice(["recorded", "edited", "withdrawn", "confirmed"]) };

async function asked({ params, searchParams }: Props) {
  const found = await askedState(params, "support.record", "support");
  return { ...found, query: heeded(withoutFields(readQuery(query, await searchParams))) };
}

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("support"))("pageTitle", { state: name }));
}

/** Opened by a State's Point of Contact, or the coordinator, to see that what is told of support is right and whole. */
export default async function TendSupport(props: Props) {
  const { actor, code, name, query } = await asked(props);
  const [words, texts, supports] = [await supportWords(), await formTexts(), await knownSupport(actor, code)];
  const { t, when } = words;
  const { done } = query.filters;
  const mayConfirm = can(actor, "support.confirm", { stateCode: code });
  return (
    <ToldPage {...{ actor, code, name }} tab="support" title={t("pageTitle", { state: name })} lede={t("lede")}>
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      <p className="actions mb-6">
        <a className="button" href={`/plans/${code}/support/new`}>
          {t("new.link")}
        </a>
      </p>
      {supports.length === 0 && <p className="source">{t("none")}</p>}
      <SupportList words={words} supports={supports}>
        {(support) => (
          <div className="actions mt-2">
            {mayConfirm && support.source !== null && !support.isConfirmed && (
              <Form action={confirm} texts={texts}>
                <input type="hidden" name="support" value={support.id} />
                <input type="hidden" name="version" value={support.version} />
                <button className="plain-button">
                  {t("confirm")} <span className="sr-only">({when(support)})</span>
                </button>
              </Form>
            )}
            <a href={`/plans/${code}/support/${support.id}`}>
              {t("edit.link")} <span className="sr-only">({when(support)})</span>
            </a>
          </div>
        )}
      </SupportList>
    </ToldPage>
  );
}
