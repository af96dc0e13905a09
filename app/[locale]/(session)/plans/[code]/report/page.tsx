import { z } from "zod";
import { AskedWrong } from "@/components/ask/wrong";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { PlanTabs } from "@/components/plans/plan-tabs";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { can } from "@/lib/access/can";
import { choice } from "@/lib/access/fields";
import { unconfirmedFacts } from "@/lib/plans/unconfirmed";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { reporting } from "./asked";
import { ConfirmAll } from "./confirm";
import { FactsOfPlan } from "./facts";
import { reportTrail } from "./trail";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

const fields = {
  done: choice(["reported", "withdrawn", "replaced", "added", "edited", "removed"]),
  confirmed: z.string().regex(/^\d{1,4}$/, { error: "unknownChoice" }),
};

async function asked({ params, searchParams }: Props) {
  const [{ code }, search] = await Promise.all([params, searchParams]);
  const found = await reporting("planEvent.report", code, `/plans/${code}/report`);
  return { ...found, query: heeded(withoutFields(readQuery(fields, search))) };
}

export async function generateMetadata(props: Props) {
  const { state } = await asked(props);
  return titled((await getTranslations("planRecord.hub"))("title", { state }));
}

/** Opened by a State's Point of Contact to say what is new of its plans, and whether what sources say is so; or by the coordinator. */
export default async function ReportOnPlans(props: Props) {
  const { actor, code, state, plans, query } = await asked(props);
  const [t, offer] = [await getTranslations("planRecord.hub"), await getTranslations("planRecord.offer")];
  const mayConfirm = can(actor, "plan.confirm", { stateCode: code });
  const waiting = unconfirmedFacts(plans);
  const { done, confirmed } = query.filters;
  return (
    <Page
      actor={actor}
      section="plans"
      trail={(await reportTrail(code, state)).toHub}
      title={t("title", { state })}
      lede={t(mayConfirm ? "ledeOwn" : "ledeCentre", { state })}
    >
      <PlanTabs actor={actor} code={code} current="report" />
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      {confirmed && <Notice kind="good">{t("confirmed", { count: Number(confirmed) })}</Notice>}
      <p className="actions mb-6">
        {plans.length > 0 && (
          <a className="button" href={`/plans/${code}/report/event`}>
            {offer("event")}
          </a>
        )}
        <a className="button quiet" href={`/plans/${code}/report/plan`}>
          {offer("plan")}
        </a>
      </p>
      {plans.length === 0 && <p className="max-w-measure">{t("none", { state })}</p>}
      {mayConfirm && waiting.length > 0 && <ConfirmAll code={code} facts={waiting} />}
      {!mayConfirm && waiting.length > 0 && <p>{offer("waitingOf", { count: waiting.length })}</p>}
      {plans.length > 0 && waiting.length === 0 && <p className="source">{t("noneWaits")}</p>}
      {plans.map((plan) => (
        <FactsOfPlan key={plan.id} plan={plan} mayConfirm={mayConfirm} />
      ))}
    </Page>
  );
}
