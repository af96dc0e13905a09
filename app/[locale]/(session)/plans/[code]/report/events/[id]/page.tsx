import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { Origin } from "@/app/_views/plan/origin";
import { planWords } from "@/app/_views/plans/words";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { CheckStep } from "@/components/plans/check-step";
import { EventFields, eventLabels } from "@/components/plans/event-fields";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { namesSources } from "@/lib/access/can";
import { typedDate } from "@/lib/plans/rough-date";
import { withdraw } from "../../actions";
import { reporting } from "../../asked";
import { reportTrail } from "../../trail";

interface Props {
  params: Promise<{ code: string; id: string }>;
}

async function asked({ params }: Props) {
  const { code, id } = await params;
  const found = await reporting("planEvent.withdraw", code, `/plans/${code}/report/events/${id}`);
  const event = found.plans.flatMap(({ events }) => events).find((one) => one.id === id) ?? notFound();
  const words = await planWords();
  const { t, date } = words;
  return { ...found, event, words, fact: t("dates.event", { event: t(`events.${event.kind}`), date: date(event) }) };
}

export async function generateMetadata(props: Props) {
  const { fact } = await asked(props);
  return titled((await getTranslations("planRecord.withdraw"))("title", { fact }));
}

/** Opened by who knows better: an event is withdrawn with a reason, and replaced by what is so. */
export default async function WithdrawEvent(props: Props) {
  const { actor, code, state, event, fact, words } = await asked(props);
  const [t, check] = [await getTranslations("planRecord.withdraw"), await getTranslations("planRecord.withdraw.check")];
  const initial = {
    kind: event.kind,
    text: event.text ?? "",
    by: event.by ? "on" : "",
    source: event.source ?? "",
    confidence: event.confidence ?? "",
    ...typedDate("date", event.date, event.precision),
  };
  return (
    <Page
      actor={actor}
      section="plans"
      trail={(await reportTrail(code, state)).toForm}
      title={t("heading")}
      lede={t("lede")}
    >
      <section className="notice" aria-label={t("onRecord")}>
        <p>
          <b>{fact}</b>
        </p>
        {event.text && <p>{event.text}</p>}
        <Origin words={words} fact={event} />
      </section>
      {event.source !== null && !namesSources(actor) && <p className="max-w-measure my-4">{t("sourced", { state })}</p>}
      <Form
        action={withdraw}
        texts={await formTexts()}
        labels={{ ...(await eventLabels()), reason: t("reason"), instead: t("instead") }}
      >
        <CheckStep words={{ title: check("title"), submit: check("submit"), change: check("change") }}>
          <input type="hidden" name="event" value={event.id} />
          <input type="hidden" name="id" value={randomUUID()} />
          <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
          <RadioField
            name="instead"
            label={t("instead")}
            choices={(["nothing", "event"] as const).map((value) => ({ value, label: t(value) }))}
          />
          <h2>{t("fields")}</h2>
          <p className="hint mb-4">{t("fieldsHint")}</p>
          <EventFields actor={actor} initial={initial} />
          <div className="actions">
            <button className="button">{t("toCheck")}</button>
            <a href={`/plans/${code}/report`}>{t("leave")}</a>
          </div>
        </CheckStep>
      </Form>
    </Page>
  );
}
