import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { fieldLabels, planWords } from "@/app/_views/plans/words";
import { getTranslations } from "@/i18n/words";
import { can } from "@/lib/access/can";
import { currentActor } from "@/lib/access/current";
import { today } from "@/lib/dates";
import { readReportQuery, reportFormats } from "@/lib/plan-report/schema";
import { plansAddress } from "@/lib/plans/schema";
import { heeded, withoutFields, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

const asked = async ({ searchParams }: Props) => heeded(withoutFields(readReportQuery(await searchParams)));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("planReport.take"))("title"));
}

/** The table of the overview as a file: opened by who needs it in a briefing, a spreadsheet, or on paper. */
export default async function TakePlansPage(props: Props) {
  const [query, actor, words] = await Promise.all([asked(props), currentActor(), planWords()]);
  const t = await getTranslations("planReport.take");
  const { filters } = query;
  const { format: _format, ...typed } = query.typed;
  const labels = fieldLabels(words);
  const mayKeep = can(actor, "plans.export");
  const said = [
    filters.stage && [
      labels.stage,
      filters.stage === "known" ? words.t("filters.known") : words.t(`stages.${filters.stage}`),
    ],
    filters.kind && [labels.kind, words.t(`kinds.${filters.kind}`)],
    filters.region && [labels.region, words.t(`regions.${filters.region}`)],
    filters.expiry && [labels.expiry, words.seen(`expiries.${filters.expiry}`)],
    filters.support && [labels.support, words.seen(`support.${filters.support}`)],
    filters.supporter && [labels.supporter, filters.supporter],
  ].flatMap((one) => (one ? [one.join(": ")] : []));
  const back = plansAddress(typed);
  return (
    <Page
      actor={actor}
      section="plans"
      trail={[{ label: (await getTranslations("page.nav"))("plans"), href: back }]}
      title={t("title")}
      lede={t("lede", { date: words.day(filters.on ?? today()) })}
    >
      <AskedWrong complaints={await complaintsOf(query)} unknown={query.unknown} />
      <dl className="facts max-w-measure">
        <dt>{t("filters")}</dt>
        <dd>{said.join("; ") || t("noFilters")}</dd>
      </dl>
      <p className="mt-3">
        <a href={back}>{t("back")}</a>
      </p>
      <form method={mayKeep ? "post" : "get"} action={mayKeep ? "/plans/export/file" : "/plans/export/public"}>
        {Object.entries(typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="hint">{t(mayKeep ? "hintReader" : "hintVisitor")}</p>
        <div className="actions">
          {reportFormats.map((format) => (
            <button key={format} className="button quiet" name="format" value={format}>
              {t(format)}
            </button>
          ))}
        </div>
      </form>
      <p className="mt-6">
        {t.rich("api", {
          api: (text) => <a href="/api">{text}</a>,
          feed: (text) => <a href="/plans.atom">{text}</a>,
        })}
      </p>
    </Page>
  );
}
