import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { PlanFields, planLabels } from "@/components/plans/plan-fields";
import { Sourced } from "@/components/sourced";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { namesSources } from "@/lib/access/can";
import { choice } from "@/lib/access/fields";
import { asTyped, planOnRecord } from "@/lib/plans/plan-columns";
import { answerWith } from "@/lib/request/context";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { edit } from "../../actions";
import { numbered, reporting } from "../../asked";
import { reportTrail } from "../../trail";
import { choiceNames } from "./choice-names";
import { TextOfPlan } from "./text";

interface Props {
  params: Promise<{ code: string; sequence: string }>;
  searchParams: Promise<Search>;
}

const fields = { done: choice(["put", "taken"]), problem: choice(["file", "refused"]) };

async function asked({ params, searchParams }: Props) {
  const [{ code, sequence }, search] = await Promise.all([params, searchParams]);
  const found = await reporting("plan.edit", code, `/plans/${code}/report/plan/${sequence}`);
  const { id } = numbered(found.plans, sequence);
  const query = heeded(withoutFields(readQuery(fields, search)));
  const { problem } = query.filters;
  if (problem) answerWith(problem === "file" ? 422 : 403);
  return { ...found, query, plan: (await planOnRecord({ id })) ?? notFound() };
}

export async function generateMetadata(props: Props) {
  const { state, plan } = await asked(props);
  return titled((await getTranslations("planRecord.plan"))("editTitle", { state, number: plan.sequence }));
}

/** Opened when something that is said of a plan is not so, or not all. */
export default async function EditPlan(props: Props) {
  const { actor, code, state, plan, query } = await asked(props);
  const [t, event, text] = [
    await getTranslations("planRecord.plan"),
    await getTranslations("planRecord.event"),
    await getTranslations("planRecord.text"),
  ];
  const labels = await planLabels();
  const { sequence: number, source } = plan;
  const { done, problem } = query.filters;
  return (
    <Page
      actor={actor}
      section="plans"
      trail={(await reportTrail(code, state)).toForm}
      title={t("editHeading", { number })}
      lede={t("editLede")}
    >
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{text(`done.${done}`)}</Notice>}
      {problem === "refused" && <Notice kind="bad">{text("problem")}</Notice>}
      {source !== null && !namesSources(actor) && (
        <Notice>
          <p>{t("sourced", { state })}</p>
          <p className="source mt-2">
            <Sourced text={source} />
          </p>
        </Notice>
      )}
      <Form action={edit} texts={await formTexts()} labels={labels}>
        <input type="hidden" name="plan" value={plan.id} />
        <Seen
          name="version"
          value={String(plan.version)}
          text={t("theirs")}
          nothing={t("nothing")}
          labels={labels}
          choices={await choiceNames()}
        />
        <PlanFields actor={actor} initial={asTyped(plan, await getLocale())} />
        <div className="actions">
          <button className="button">{t("save")}</button>
          <a href={`/plans/${code}/report`}>{event("leave")}</a>
        </div>
      </Form>
      <TextOfPlan code={code} plan={plan} isWrong={problem === "file"} />
      <p className="mt-10">
        <a href={`/plans/${code}/report/plan/${number}/withdraw`}>{t("withdraw")}</a>
      </p>
    </Page>
  );
}
