import { complaintsOf } from "@/components/ask/complaints";
import { AskDay } from "@/components/ask/fields";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/dates";
import { measureCounts, openNeeds } from "@/lib/plans/beside";
import { overview } from "@/lib/plans/overview";
import { knownPlans } from "@/lib/plans/queries";
import { receivedBy, receivedSupport } from "@/lib/plans/received";
import { mostCompared, type CompareQuery } from "@/lib/plans/schema";
import { listStates } from "@/lib/states/list";
import { ComparedTable } from "./comparison/table";
import { planWords } from "./plans/words";

/** Up to four States side by side: opened by who looks for a neighbour's example, or prepares a visit to several. */
export async function ComparisonView({ actor, query }: { actor: Actor; query: CompareQuery }) {
  const on = query.filters.on ?? today();
  const [words, states, plans, support] = await Promise.all([
    planWords(),
    listStates(await getLocale(), on),
    knownPlans(actor),
    receivedSupport(actor),
  ]);
  const { seen, day } = words;
  const chosen = query.errors.state ? [] : (query.filters.state ?? []);
  const [counts, needs] = chosen.length
    ? await Promise.all([measureCounts(actor, chosen, on), openNeeds(actor, chosen, on)])
    : [[], []];
  const rows = overview(states, plans, on, { sort: "state" });
  const compared = chosen.flatMap((code) => rows.find(({ state }) => state.code === code) ?? []);
  const complaints = await complaintsOf(query);
  const ticked = new Set((query.typed.state ?? "").toUpperCase().split(","));
  const sections = await getTranslations("page.nav");
  return (
    <Page
      actor={actor}
      section="plans"
      trail={[{ label: sections("plans"), href: query.filters.on ? `/plans?on=${on}` : "/plans" }]}
      title={seen("compare.title")}
      lede={compared.length > 0 ? seen("compare.lede", { date: day(on) }) : seen("compare.none")}
    >
      <AskedWrong
        complaints={complaints}
        labels={{ on: words.t("asOf.field"), state: seen("compare.states") }}
        unknown={query.unknown}
      />
      {compared.length > 0 && (
        <ComparedTable
          words={words}
          rows={compared}
          on={on}
          counts={counts}
          needs={needs}
          support={receivedBy(support, on)}
          seesNeeds={actor.role !== "visitor"}
        />
      )}
      <form
        className="compare-form"
        method="get"
        action="/plans/compare"
        noValidate
        aria-label={seen("compare.choose")}
      >
        <fieldset className={complaints.state ? "field wide wrong" : "field wide"}>
          <legend className="label">{seen("compare.states")}</legend>
          <p className="hint">{seen("compare.hint", { most: mostCompared })}</p>
          {complaints.state && <p className="complaint">{complaints.state}</p>}
          <div className="ticks many">
            {states.map(({ code, name }, place) => (
              <label className="choice" key={code}>
                <input
                  type="checkbox"
                  id={place === 0 ? "state" : undefined}
                  name="state"
                  value={code}
                  defaultChecked={ticked.has(code)}
                  autoComplete="off"
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        <AskDay name="on" label={words.t("asOf.field")} value={query.typed.on ?? ""} wrong={complaints.on} />
        <button className="button">{seen("compare.button")}</button>
      </form>
    </Page>
  );
}
