import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { ownEntryConfirmed } from "@/lib/contacts/own-entry";
import { freshnessBand } from "@/lib/contacts/rules";
import { ageInDays, formatDate, today } from "@/lib/dates";

/** For a Point of Contact: whether their own State's entry waits for them. */
export async function Yours({ actor, names }: { actor: Actor; names: Map<string, string> }) {
  const confirmed = await ownEntryConfirmed(actor);
  if (confirmed === undefined || actor.stateCode === null) return null;
  const t = await getTranslations("home.yours");
  const state = names.get(actor.stateCode) ?? actor.stateCode;
  const days = confirmed === null ? 0 : ageInDays(confirmed);
  const date = confirmed === null ? "" : formatDate(today(confirmed), "day", await getLocale());
  const isFresh = freshnessBand(confirmed) === "fresh";
  return (
    <section className={isFresh ? "notice good" : "notice"} aria-label={t("title")}>
      <p>
        {confirmed === null ? t("never", { state }) : t(isFresh ? "fresh" : "due", { state, date, days })}{" "}
        <a href={`/states/${actor.stateCode}`}>{t("link", { state })}</a>
      </p>
    </section>
  );
}
