import { randomUUID } from "node:crypto";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { PlanFields, planLabels } from "@/components/plans/plan-fields";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { namesSources } from "@/lib/access/can";
import { add } from "../actions";
import { reporting } from "../asked";
import { reportTrail } from "../trail";

interface Props {
  params: Promise<{ code: string }>;
}

async function asked({ params }: Props) {
  const { code } = await params;
  return reporting("plan.add", code, `/plans/${code}/report/plan`);
}

export async function generateMetadata(props: Props) {
  const { state } = await asked(props);
  return titled((await getTranslations("planRecord.plan"))("addTitle", { state }));
}

/** Opened by who knows of a plan that is not on record. */
export default async function AddPlan(props: Props) {
  const { actor, code, state } = await asked(props);
  const [t, event] = [await getTranslations("planRecord.plan"), await getTranslations("planRecord.event")];
  return (
    <Page
      actor={actor}
      section="plans"
      trail={(await reportTrail(code, state)).toForm}
      title={t("addHeading")}
      lede={t(namesSources(actor) ? "addLedeCentre" : "addLedeOwn", { state })}
    >
      <Form action={add} texts={await formTexts()} labels={await planLabels()}>
        <input type="hidden" name="state" value={code} />
        <input type="hidden" name="id" value={randomUUID()} />
        <PlanFields actor={actor} />
        <div className="actions">
          <button className="button">{t("add")}</button>
          <a href={`/plans/${code}/report`}>{event("leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
