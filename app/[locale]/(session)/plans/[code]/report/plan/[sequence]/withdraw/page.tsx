import { planWords } from "@/app/_views/plans/words";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { CheckStep } from "@/components/plans/check-step";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { remove } from "../../../actions";
import { numbered, reporting } from "../../../asked";
import { reportTrail } from "../../../trail";

interface Props {
  params: Promise<{ code: string; sequence: string }>;
}

async function asked({ params }: Props) {
  const { code, sequence } = await params;
  const found = await reporting("plan.withdraw", code, `/plans/${code}/report/plan/${sequence}/withdraw`);
  return { ...found, plan: numbered(found.plans, sequence) };
}

export async function generateMetadata(props: Props) {
  const { state, plan } = await asked(props);
  return titled((await getTranslations("planRecord.withdrawPlan"))("title", { state, number: plan.sequence }));
}

/** Opened by who finds that a plan on record is none, or is there twice. */
export default async function WithdrawPlan(props: Props) {
  const { actor, code, state, plan } = await asked(props);
  const [t, event, check, { t: plans, date, named, period }] = [
    await getTranslations("planRecord.withdrawPlan"),
    await getTranslations("planRecord.event"),
    await getTranslations("planRecord.withdraw.check"),
    await planWords(),
  ];
  const what = (
    <dl className="facts max-w-measure mb-5">
      <dt>{t("plan")}</dt>
      <dd>{[named(plan), period(plan)].filter(Boolean).join(", ")}</dd>
      <dt>{t("events")}</dt>
      <dd>
        {plan.events.length === 0
          ? plans("state.noEvents")
          : plan.events
              .map((one) => plans("dates.event", { event: plans(`events.${one.kind}`), date: date(one) }))
              .join("; ")}
      </dd>
    </dl>
  );
  return (
    <Page
      actor={actor}
      section="plans"
      trail={(await reportTrail(code, state)).toForm}
      title={t("heading", { number: plan.sequence })}
      lede={t("lede")}
    >
      <Form action={remove} texts={await formTexts()} labels={{ reason: t("reason") }}>
        <CheckStep words={{ title: t("check"), submit: check("submit"), change: check("change") }} told={what}>
          {what}
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="version" value={plan.version} />
          <TextArea name="reason" label={t("reason")} />
          <div className="actions">
            <button className="button">{t("toCheck")}</button>
            <a href={`/plans/${code}/report`}>{event("leave")}</a>
          </div>
        </CheckStep>
      </Form>
    </Page>
  );
}
