import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { complaintsOf } from "@/components/ask/complaints";
import { MeasureTable } from "@/components/measures/measure-table";
import { Pages } from "@/components/measures/pages";
import { Rate } from "@/components/measures/rate";
import { measureWords } from "@/components/measures/words";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { PlanTabs } from "@/components/plans/plan-tabs";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { today } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { measureFormats } from "@/lib/measures/file";
import { listMeasures, type MeasuresQuery } from "@/lib/measures/list";
import { talliesOf } from "@/lib/measures/tallies";
import { knownPlans } from "@/lib/plans/queries";
import { stateFacts } from "@/lib/states/state";
import { Filters } from "./measures/filters";

interface ViewProps {
  actor: Actor;
  /** As it stands in the address, whatever it is. */
  code: string;
  query: MeasuresQuery;
  done?: "added" | "withdrawn" | "imported" | "givenUp" | undefined;
}

/** All measures of a State's plans that the reader may see, plan by plan as they are numbered, filtered and page by page. */
export async function MeasuresView({ actor, code, query, done }: ViewProps) {
  const { filters, typed } = query;
  const on = filters.on ?? today();
  const [words, state, plans, tallies] = await Promise.all([
    measureWords(),
    getLocale().then((locale) => stateFacts(code, locale)),
    knownPlans(actor, code),
    talliesOf(actor, code, on),
  ]);
  if (!state) notFound();
  const [shown, sections, plansWords] = [
    await listMeasures(actor, on, filters, code),
    await getTranslations("page.nav"),
    await getTranslations("plans"),
  ];
  const { t, day } = words;
  const complaints = await complaintsOf(query);
  const address = `/plans/${code}/measures`;
  const page = (number: number) => `${address}?${new URLSearchParams({ ...typed, page: String(number) }).toString()}`;
  const kindOf = (sequence: number) => plans.find((plan) => plan.sequence === sequence)?.kind ?? "nap1540";
  const heading = (sequence: number) =>
    t("list.planHeading", { number: sequence, kind: plansWords(`kinds.${kindOf(sequence)}`) });
  const mayAdd = plans.length > 0 && can(actor, "measure.add", { stateCode: code });
  const labels = Object.fromEntries(
    (["plan", "paragraph", "weapon", "status", "body", "overdue"] as const).map((name) => [name, t(`list.${name}`)]),
  );
  return (
    <Page
      actor={actor}
      section="plans"
      trail={[
        { label: sections("plans"), href: "/plans" },
        { label: plansWords("state.title", { state: state.name }), href: `/plans/${code}` },
      ]}
      title={t("of", { state: state.name })}
      lede={t("list.lede", { state: state.name })}
    >
      <PlanTabs actor={actor} code={code} current="measures" />
      <AskedWrong complaints={complaints} labels={labels} unknown={query.unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      {mayAdd && (
        <p className="actions mb-4">
          <a className="button" href={`${address}/new`}>
            {t("list.add")}
          </a>
          <a href={`${address}/import`}>{t("list.import")}</a>
        </p>
      )}
      {tallies.size === 0 ? (
        <p>{t("list.none")}</p>
      ) : (
        <Filters
          words={words}
          query={query}
          complaints={complaints}
          address={address}
          plans={plans.map((plan) => [String(plan.sequence), heading(plan.sequence)])}
        />
      )}
      {tallies.size > 0 && <p>{t("list.caption", { all: shown.all, date: day(on) })}</p>}
      {tallies.size > 0 && shown.all === 0 && <p className="notice">{t("list.noMatch")}</p>}
      {[...groupBy(shown.measures, ({ sequence }) => sequence)].map(([sequence, measures]) => {
        const tally = tallies.get(sequence);
        return (
          <section key={sequence} className="plan">
            <h2>{heading(sequence)}</h2>
            {tally && <Rate words={words} counts={tally.all} overdue={tally.overdue} on={on} />}
            <MeasureTable words={words} measures={measures} caption={heading(sequence)} isHeaded />
          </section>
        );
      })}
      <Pages words={words} shown={shown} address={page} />
      <p className="actions mt-8">
        {tallies.size > 0 && <span className="source">{t("list.files")}</span>}
        {[...tallies.keys()].sort().flatMap((sequence) =>
          measureFormats.map((format) => (
            <a key={`${sequence} ${format}`} href={`${address}/file?plan=${sequence}&format=${format}`} download>
              {t("list.file", { format: format.toUpperCase(), number: sequence })}
            </a>
          )),
        )}
        <a href="/plans/coverage">{t("list.coverage")}</a>
      </p>
    </Page>
  );
}
