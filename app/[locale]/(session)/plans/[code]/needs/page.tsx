import { AskedWrong } from "@/components/ask/wrong";
import { NeedList } from "@/app/_views/needs/need-list";
import { Notice } from "@/components/notice";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { knownNeeds } from "@/lib/needs/queries";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { askedState } from "../asked";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

const query = { done: choice(["stated", "edited", "ended"]) };

async function asked({ params, searchParams }: Props) {
  const found = await askedState(params, "need.state", "needs");
  return { ...found, query: heeded(withoutFields(readQuery(query, await searchParams))) };
}

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("needs"))("pageTitle", { state: name }));
}

/** Opened by a State's Point of Contact, or the coordinator, to see that the State's needs are right and whole. */
export default async function TendNeeds(props: Props) {
  const { actor, code, name, query } = await asked(props);
  const t = await getTranslations("needs");
  const needs = await knownNeeds(actor, code);
  const { done } = query.filters;
  return (
    <ToldPage {...{ actor, code, name }} tab="needs" title={t("pageTitle", { state: name })} lede={t("lede")}>
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      <p className="actions mb-6">
        <a className="button" href={`/plans/${code}/needs/new`}>
          {t("new.link")}
        </a>
      </p>
      {needs.length === 0 && <p className="source">{t("none")}</p>}
      <NeedList needs={needs}>
        {(need) =>
          need.end === null && (
            <a href={`/plans/${code}/needs/${need.id}`}>
              {t("edit.link")} <span className="sr-only">({need.text.slice(0, 60)})</span>
            </a>
          )
        }
      </NeedList>
    </ToldPage>
  );
}
