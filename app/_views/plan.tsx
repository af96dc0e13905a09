import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { complaintsOf } from "@/components/ask/complaints";
import { AskDay } from "@/components/ask/fields";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { PlanTabs } from "@/components/plans/plan-tabs";
import { StageMark } from "@/components/stage";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { today } from "@/lib/dates";
import { knownPlans } from "@/lib/plans/queries";
import { stateStanding } from "@/lib/plans/rules";
import type { PlanQuery } from "@/lib/plans/schema";
import { stoodOn } from "@/lib/plans/stood-on";
import { listStates } from "@/lib/states/list";
import { StateActivities } from "./state/activities";
import { CommitteeSection } from "./plan/committee";
import { StateNeeds } from "./plan/needs";
import { Offer } from "./plan/offer";
import { Measures } from "./plan/measures";
import { OnePlan } from "./plan/one";
import { PlanTimeline } from "./plan/timeline";
import { StateSupport } from "./plan/support";
import { AsOf } from "./plans/as-of";
import { fieldLabels } from "./plans/words";
import { recordWords } from "./plan/record-words";

interface Props {
  actor: Actor;
  /** As it stands in the address, whatever it is. */
  code: string;
  query: PlanQuery;
}

/** The plans of one State as they were known on a day: in sequence, each with its dated events and their sources. */
export async function PlanView({ actor, code, query }: Props) {
  const asked = query.filters.on ?? null;
  const on = asked ?? today();
  const [words, states, plans] = await Promise.all([
    recordWords(),
    listStates(await getLocale(), on),
    knownPlans(actor, code),
  ]);
  const state = states.find((listed) => listed.code === code);
  if (!state) notFound();
  const { t, day } = words;
  const sections = await getTranslations("page.nav");
  const known = stoodOn(plans, on).get(code) ?? [];
  const { stage } = stateStanding(plans, on);
  const complaints = await complaintsOf(query);
  const address = `/plans/${code}`;
  const mayEdit = can(actor, "plan.edit", { stateCode: code });
  return (
    <Page
      actor={actor}
      section="plans"
      trail={[{ label: sections("plans"), href: asked ? `/plans?on=${asked}` : "/plans" }]}
      title={t("state.title", { state: state.name })}
      lede={known.length > 0 && t("state.lede", { count: known.length })}
    >
      <PlanTabs actor={actor} code={code} current="plans" />
      <AskedWrong complaints={complaints} labels={fieldLabels(words)} unknown={query.unknown} />
      <Offer actor={actor} code={code} plans={plans} />
      <AsOf words={words} on={asked} address={(end) => (end ? `${address}?on=${end}` : address)} />
      {on > today() && <p className="notice">{t("future")}</p>}
      {known.length > 0 ? (
        <p className="flex flex-wrap gap-x-3">
          {t("state.stands", { date: day(on) })}
          <StageMark stage={stage} label={t(`stages.${stage}`)} />
        </p>
      ) : (
        <section className="plan">
          <h2>{t("state.nothingTitle")}</h2>
          <p className="max-w-measure">{t("state.nothing", { state: state.name, date: day(on) })}</p>
          <p className="source">{t("state.correct")}</p>
        </section>
      )}
      {known.length > 0 && <PlanTimeline words={words} plans={known} on={on} />}
      {known.map((one) => (
        <OnePlan key={one.plan.sequence} words={words} known={one} on={on} mayEdit={mayEdit} />
      ))}
      {known.length > 0 && (
        <Measures actor={actor} state={state} plans={known.map(({ plan }) => plan)} on={on} asked={asked !== null} />
      )}
      <StateSupport actor={actor} code={code} on={on} />
      <StateNeeds actor={actor} code={code} on={on} />
      {asked === null && <StateActivities actor={actor} code={code} name={state.name} />}
      <CommitteeSection actor={actor} code={code} name={state.name} on={on} />
      <form className="ask mt-12" method="get" action={address} noValidate aria-label={t("state.asOf")}>
        <AskDay name="on" label={t("state.asOf")} value={query.typed.on ?? ""} wrong={complaints.on} />
        <div className="actions">
          <button className="button quiet">{t("asOf.show")}</button>
          <a href={`/states/${code}`}>{t("state.directory", { state: state.name })}</a>
        </div>
      </form>
    </Page>
  );
}
