import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { KnownPlan } from "@/lib/plans/queries";
import { PlansWaiting } from "./waiting";

/** What who may report of a State's plans can do here; nothing for others. */
export async function Offer({ actor, code, plans }: { actor: Actor; code: string; plans: KnownPlan[] }) {
  if (!can(actor, "planEvent.report", { stateCode: code })) return null;
  const t = await getTranslations("planRecord.offer");
  return (
    <>
      <PlansWaiting actor={actor} code={code} plans={plans} />
      <nav className="actions screen-only mb-6" aria-label={t("label")}>
        {plans.length > 0 && (
          <a className="button" href={`/plans/${code}/report/event`}>
            {t("event")}
          </a>
        )}
        <a className="button quiet" href={`/plans/${code}/report/plan`}>
          {t("plan")}
        </a>
      </nav>
    </>
  );
}
