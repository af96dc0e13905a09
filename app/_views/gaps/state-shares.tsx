import { AskChoice } from "@/components/ask/fields";
import { getTranslations } from "@/i18n/words";
import type { SeenWords } from "@/app/_views/activities/words";
import { today } from "@/lib/dates";
import { firstYear, lastYear, type GapsQuery } from "@/lib/gaps/filters";
import { hadMany, hadNone, type StateShare } from "@/lib/gaps/states";

interface SharesProps {
  words: SeenWords;
  query: GapsQuery;
  complaints: { [Name in keyof GapsQuery["typed"]]?: string };
  year: number;
  years: number;
  shares: StateShare[];
}

const choicesOf = (values: number[]): [string, string][] => values.map((value) => [String(value), String(value)]);
const yearsOn = Array.from({ length: 10 }, (_, place) => place + 1);

/** Who has had three or more in a year, and who none for years. */
export async function StateShares({ words, query, complaints, year, years, shares }: SharesProps) {
  const t = await getTranslations("gaps.states");
  const [much, nothing] = [hadMany(shares), hadNone(shares, years)];
  const all = Array.from({ length: lastYear() - firstYear + 1 }, (_, place) => lastYear() - place);
  const ofState = (code: string) => <a href={`/activities?state=${code}&scope=named`}>{words.stateName(code)}</a>;
  const isKnown = (latest: string | null): latest is string => latest !== null && latest <= today();
  return (
    <section className="plan-told" id="states" aria-labelledby="states-title">
      <h2 id="states-title">{t("title")}</h2>
      <p className="source measure">{t("hint")}</p>
      <form
        className="ask activity-ask"
        method="get"
        action="/activities/needs#states"
        aria-label={t("label")}
        noValidate
      >
        <AskChoice
          name="year"
          label={t("year")}
          value={query.typed.year ?? String(year)}
          wrong={complaints.year}
          choices={choicesOf(all)}
        />
        <AskChoice
          name="none"
          label={t("years")}
          value={query.typed.none ?? String(years)}
          wrong={complaints.none}
          choices={choicesOf(yearsOn)}
        />
        <div className="actions">
          <button className="button quiet">{t("show")}</button>
        </div>
      </form>
      <div className="gap-columns">
        <div>
          <h3>{t("many", { count: much.length, year: String(year) })}</h3>
          <ul>
            {much.map(({ stateCode, inYear }) => (
              <li key={stateCode}>
                {ofState(stateCode)} <span className="source">{t("times", { count: inYear })}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t("none", { count: nothing.length, years })}</h3>
          <ul className="gap-states">
            {nothing.map(({ stateCode, latest }) => (
              <li key={stateCode}>
                {ofState(stateCode)}{" "}
                <span className="source">
                  {isKnown(latest) ? t("latest", { date: words.month(latest.slice(0, 7)) }) : t("never")}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
