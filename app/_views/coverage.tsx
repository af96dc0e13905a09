import { AskedWrong } from "@/components/ask/wrong";
import { MeasureTable } from "@/components/measures/measure-table";
import { Pages } from "@/components/measures/pages";
import { measureWords, type MeasureWords } from "@/components/measures/words";
import { Page } from "@/components/page";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { today } from "@/lib/dates";
import { coverageFor } from "@/lib/measures/coverage";
import { listMeasures, type MeasureFilters, type MeasuresQuery } from "@/lib/measures/list";
import { stateNames } from "@/lib/states/names";
import { Heat } from "./coverage/heat";

interface ViewProps {
  actor: Actor;
  query: MeasuresQuery;
}

/** What a cell, a row or a column of the table is of. */
function ofWhat({ t, paragraph, weapon }: MeasureWords, filters: MeasureFilters): string {
  const named = (value: string | undefined, say: () => string) =>
    value === undefined ? "any" : value === "none" ? "none" : say();
  return t("coverage.found", {
    paragraph: named(filters.paragraph, () =>
      filters.paragraph && filters.paragraph !== "none" ? paragraph(filters.paragraph) : "",
    ),
    weapon: named(filters.weapon, () => (filters.weapon && filters.weapon !== "none" ? weapon(filters.weapon) : "")),
  });
}

/** The measures of all plans that the reader may see: how many serve which paragraph for which weapons, or those of one cell. */
export async function CoverageView({ actor, query }: ViewProps) {
  const { filters, typed } = query;
  const [words, sections, coverage] = [
    await measureWords(),
    await getTranslations("page.nav"),
    await coverageFor(actor),
  ];
  const { t, day } = words;
  const isList = filters.paragraph !== undefined || filters.weapon !== undefined;
  const shown = isList ? await listMeasures(actor, today(), filters) : null;
  const { measures: count, states } = coverage;
  const isPublic = planCirclesOf(actor).length === 1;
  const told = t(isPublic ? "coverage.public" : "coverage.read", { count, states });
  const page = (number: number) =>
    `/plans/coverage?${new URLSearchParams({ ...typed, page: String(number) }).toString()}`;
  return (
    <Page
      actor={actor}
      section="plans"
      trail={[
        { label: sections("plans"), href: "/plans" },
        ...(shown ? [{ label: t("coverage.title"), href: "/plans/coverage" }] : []),
      ]}
      title={shown ? ofWhat(words, filters) : t("coverage.title")}
      lede={shown ? told : t("coverage.lede")}
    >
      <AskedWrong unknown={query.unknown} />
      {shown ? (
        <>
          {shown.all === 0 && <p className="notice">{t("coverage.noMatch")}</p>}
          {shown.measures.length > 0 && (
            <MeasureTable
              words={words}
              measures={shown.measures}
              caption={t("list.caption", { all: shown.all, date: day(today()) })}
              states={await stateNames(await getLocale())}
            />
          )}
          <Pages words={words} shown={shown} address={page} />
          <p className="mt-6">
            <a href="/plans/coverage">{t("coverage.table")}</a>
          </p>
        </>
      ) : (
        <>
          <p>{told}</p>
          <p className="source mb-4">
            {t("coverage.several")} {t("coverage.shades")}
          </p>
          <Heat words={words} coverage={coverage} />
        </>
      )}
    </Page>
  );
}
