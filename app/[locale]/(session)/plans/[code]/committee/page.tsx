import { AskedWrong } from "@/components/ask/wrong";
import { RecordList } from "@/app/_views/plan/record-list";
import { Notice } from "@/components/notice";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { committeeFile } from "@/lib/committee/queries";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { askedState } from "../asked";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

const query = { done: choice(["added", "corrected", "withdrawn"]) };

async function asked({ params, searchParams }: Props) {
  const found = await askedState(params, "committeeRecord.keep", "committee");
  return { ...found, query: heeded(withoutFields(readQuery(query, await searchParams))) };
}

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("committee"))("pageTitle", { state: name }));
}

/** Opened by the coordinator who has found something of a State on the Committee's pages. */
export default async function KeepRecord(props: Props) {
  const { actor, code, name, query } = await asked(props);
  const t = await getTranslations("committee");
  const records = (await committeeFile(code))?.records ?? [];
  const { done } = query.filters;
  return (
    <ToldPage {...{ actor, code, name }} tab="committee" title={t("pageTitle", { state: name })} lede={t("lede")}>
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      <p className="actions mb-6">
        <a className="button" href={`/plans/${code}/committee/new`}>
          {t("new.link")}
        </a>
      </p>
      {records.length === 0 && <p className="source">{t("none")}</p>}
      <RecordList records={records}>
        {({ id, kind }) => (
          <a href={`/plans/${code}/committee/${id}`}>
            {t("edit.link")} <span className="sr-only">({t(`kinds.${kind}`)})</span>
          </a>
        )}
      </RecordList>
    </ToldPage>
  );
}
