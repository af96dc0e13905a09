import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";

/** The ways from a State's page to who is to hold its functions, for the coordinator. */
export async function Manage({ actor, code }: { actor: Actor; code: string }) {
  if (!can(actor, "appointment.make")) return null;
  const t = await getTranslations("appointments");
  return (
    <nav className="actions screen-only mb-6" aria-label={t("manage")}>
      <a className="button quiet" href={`/states/${code}/nominate`}>
        {t("nominate")}
      </a>
      <a className="button quiet" href={`/states/${code}/appoint`}>
        {t("appoint")}
      </a>
    </nav>
  );
}
