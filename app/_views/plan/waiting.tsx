import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { KnownPlan } from "@/lib/plans/queries";
import { unconfirmedFacts } from "@/lib/plans/unconfirmed";

/** Leads a State's Point of Contact to what sources say of its plans, until the State has said whether it is so. */
export async function PlansWaiting({ actor, code, plans }: { actor: Actor; code: string; plans: KnownPlan[] }) {
  const count = unconfirmedFacts(plans).length;
  if (count === 0 || !can(actor, "plan.confirm", { stateCode: code })) return null;
  const t = await getTranslations("planRecord.offer");
  return (
    <p className="notice screen-only">
      {t("waiting", { count })} <a href={`/plans/${code}/report`}>{t("look")}</a>
    </p>
  );
}
