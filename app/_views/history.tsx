import { getTranslations } from "@/i18n/words";
import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import type { Actor } from "@/lib/access/actor";
import { historyNames } from "@/lib/history/names";
import { stateHistory } from "@/lib/history/queries";
import type { HistoryFilters } from "@/lib/history/schema";
import { termsOf } from "@/lib/history/timeline";
import { addressWith } from "@/lib/request/address";
import type { Query } from "@/lib/request/query";
import { HistoryFilter, historyLabels } from "./history/filter";
import { Saves } from "./history/saves";
import { Terms } from "./history/terms";
import { StateTabs } from "./state/tabs";

interface Props {
  actor: Actor;
  code: string;
  state: string;
  query: Query<HistoryFilters>;
}

/** Everything that happened to a State's record: the terms in each function, then every change, save by save. */
export async function HistoryView({ actor, code, state, query }: Props) {
  const [t, sections, labels] = [
    await getTranslations("history"),
    await getTranslations("page.nav"),
    await historyLabels(),
  ];
  const complaints = await complaintsOf(query);
  const isWrong = Object.keys(query.errors).length > 0;
  const [terms, page] = await Promise.all([
    termsOf(actor, code),
    isWrong ? { saves: [], before: null } : stateHistory(actor, code, query.filters),
  ]);
  const names = await historyNames(code, page.saves);
  const { kind, from, to } = query.filters;
  const older = page.before && addressWith(`/states/${code}/history`, { kind, from, to, before: page.before });
  return (
    <Page
      actor={actor}
      section={code === actor.stateCode ? "yourState" : "states"}
      trail={[
        { label: sections("states"), href: "/states" },
        { label: state, href: `/states/${code}` },
      ]}
      title={t("title", { state })}
      lede={t("lede")}
    >
      <AskedWrong complaints={complaints} unknown={query.unknown} />
      <StateTabs actor={actor} code={code} current="history" />
      <Terms terms={terms} />
      <section aria-labelledby="changes">
        <h2 id="changes">{t("changes")}</h2>
        <HistoryFilter code={code} query={query} labels={labels} complaints={complaints} />
        {page.saves.length === 0 ? (
          <p>{isWrong ? t("notShown") : t("empty")}</p>
        ) : (
          <Saves saves={page.saves} names={names} />
        )}
        {older && (
          <p className="mt-4">
            <a href={older}>{t("older")}</a>
          </p>
        )}
      </section>
    </Page>
  );
}
