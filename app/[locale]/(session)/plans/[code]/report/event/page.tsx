import { randomUUID } from "node:crypto";
import { SelectField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { EventFields, eventLabels } from "@/components/plans/event-fields";
import { titled } from "@/components/title";
import { planWords } from "@/app/_views/plans/words";
import { getTranslations } from "@/i18n/words";
import { namesSources } from "@/lib/access/can";
import { heeded, readQuery, type Search } from "@/lib/request/query";
import { z } from "zod";
import { redirect } from "next/navigation";
import { report } from "../actions";
import { reporting } from "../asked";
import { reportTrail } from "../trail";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

const fields = { plan: z.string().regex(/^\d{1,3}$/, { error: "unknownChoice" }) };

async function asked({ params, searchParams }: Props) {
  const [{ code }, search] = await Promise.all([params, searchParams]);
  const found = await reporting("planEvent.report", code, `/plans/${code}/report/event`);
  return { ...found, query: heeded(readQuery(fields, search)) };
}

export async function generateMetadata(props: Props) {
  const { state } = await asked(props);
  return titled((await getTranslations("planRecord.event"))("title", { state }));
}

/** Opened by who knows what happened to a plan, to say so in a minute. */
export default async function ReportEvent(props: Props) {
  const { actor, code, state, plans, query } = await asked(props);
  if (plans.length === 0) redirect(`/plans/${code}/report`);
  const [t, hub, words] = [
    await getTranslations("planRecord.event"),
    await getTranslations("planRecord.hub"),
    await planWords(),
  ];
  const named = plans.toReversed().map((plan) => ({
    value: plan.id,
    sequence: String(plan.sequence),
    label: hub("plan", { number: plan.sequence, name: words.named(plan) }),
  }));
  const chosen = named.find(({ sequence }) => sequence === query.filters.plan) ?? named[0];
  return (
    <Page
      actor={actor}
      section="plans"
      trail={(await reportTrail(code, state)).toForm}
      title={t("heading")}
      lede={t(namesSources(actor) ? "ledeCentre" : "ledeOwn", { state })}
    >
      <Form action={report} texts={await formTexts()} labels={await eventLabels()}>
        <input type="hidden" name="id" value={randomUUID()} />
        {named.length === 1 ? (
          <input type="hidden" name="plan" value={chosen?.value} />
        ) : (
          <SelectField name="plan" label={t("plan")} value={chosen?.value} choices={named} />
        )}
        <EventFields actor={actor} />
        <div className="actions">
          <button className="button">{t("report")}</button>
          <a href={`/plans/${code}/report`}>{t("leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
