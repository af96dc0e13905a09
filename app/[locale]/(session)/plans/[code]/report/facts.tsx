import type { ReactNode } from "react";
import { Origin } from "@/app/_views/plan/origin";
import { planWords } from "@/app/_views/plans/words";
import { getTranslations } from "@/i18n/words";
import type { KnownPlan } from "@/lib/plans/queries";
import { isUnconfirmed, nameOfEvent, nameOfPlan } from "@/lib/plans/unconfirmed";
import { ConfirmOne } from "./confirm";

interface FactProps {
  title: ReactNode;
  says: (string | null)[];
  from: ReactNode;
  children: ReactNode;
  columns: Record<"from" | "acts", string>;
}

function Fact({ title, says, from, children, columns }: FactProps) {
  return (
    <tr>
      <th scope="row">
        <b>{title}</b>
        {says.map(
          (line) =>
            line && (
              <span key={line} className="block font-normal">
                {line}
              </span>
            ),
        )}
      </th>
      <td data-label={columns.from}>{from}</td>
      <td data-label={columns.acts}>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{children}</div>
      </td>
    </tr>
  );
}

interface FactsProps {
  plan: KnownPlan;
  mayConfirm: boolean;
}

/** Everything that is on record of a plan, fact by fact: where it is known from, and what can be done about it. */
export async function FactsOfPlan({ plan, mayConfirm }: FactsProps) {
  const [t, words] = [await getTranslations("planRecord.hub"), await planWords()];
  const { t: plans, date, period, named } = words;
  const { stateCode: code, sequence: number } = plan;
  const name = named(plan);
  const columns = { fact: t("columns.fact"), from: t("columns.from"), acts: t("columns.acts") };
  return (
    <section className="plan" id={`plan-${number}`}>
      <h2>{t("plan", { number, name })}</h2>
      <table className="listed">
        <thead>
          <tr>
            <th scope="col" className="w-6/12">
              {columns.fact}
            </th>
            <th scope="col" className="w-3/12">
              {columns.from}
            </th>
            <th scope="col" className="w-3/12">
              {columns.acts}
            </th>
          </tr>
        </thead>
        <tbody>
          <Fact
            title={t("facts")}
            says={[period(plan), plan.instrument, plan.note, plan.conflict]}
            from={<Origin words={words} fact={plan} />}
            columns={columns}
          >
            {mayConfirm && isUnconfirmed(plan) && <ConfirmOne code={code} fact={nameOfPlan(plan)} name={name} />}
            <a href={`/plans/${code}/report/plan/${number}`} aria-label={t("editOf", { number })}>
              {t("edit")}
            </a>
          </Fact>
          {plan.events.map((event) => {
            const fact = plans("dates.event", { event: plans(`events.${event.kind}`), date: date(event) });
            return (
              <Fact
                key={event.id}
                title={fact}
                says={[event.text]}
                from={<Origin words={words} fact={event} />}
                columns={columns}
              >
                {mayConfirm && isUnconfirmed(event) && <ConfirmOne code={code} fact={nameOfEvent(event)} name={fact} />}
                <a href={`/plans/${code}/report/events/${event.id}`} aria-label={t("wrongOf", { fact })}>
                  {t("wrong")}
                </a>
              </Fact>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
