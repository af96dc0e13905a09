import { StageMark } from "@/components/stage";
import type { PlanOnDay } from "@/lib/plans/as-of";
import { isUnconfirmed } from "@/lib/plans/unconfirmed";
import { getTranslations } from "@/i18n/words";
import { planWords } from "@/app/_views/plans/words";

/** Where a State stands with its plans, each leading to its events and their sources. */
export async function StatePlans({ code, plans, on }: { code: string; plans: PlanOnDay[]; on?: string }) {
  const [t, reader, { t: ofPlans, date, period, named }] = [
    await getTranslations("states.state"),
    await getTranslations("planRecord.reader"),
    await planWords(),
  ];
  return (
    <section>
      <h2>{t("plans")}</h2>
      {plans.length === 0 ? (
        <p>{t("noPlans")}</p>
      ) : (
        <table className="listed">
          <thead className="sr-only">
            <tr>
              {(["stage", "plan", "period"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plans.map(({ plan, stage, lastEvent }) => {
              const when = period(plan);
              return (
                <tr key={plan.sequence}>
                  <td>
                    <StageMark stage={stage} label={ofPlans(`stages.${stage}`)} />
                  </td>
                  <td>
                    <a href={`/plans/${code}${on ? `?on=${on}` : ""}#plan-${plan.sequence}`}>
                      {named(plan)}
                      {when && `, ${when}`} {plan.periodNote && `(${plan.periodNote})`}
                    </a>
                  </td>
                  <td className="source">
                    {lastEvent && `${ofPlans(`events.${lastEvent.kind}`)}, ${date(lastEvent)}`}
                    {isUnconfirmed(plan) && <span className="block">{reader("unconfirmed")}</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
