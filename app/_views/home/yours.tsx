import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { openRequestsOf } from "@/lib/checks/open-requests";
import { ownEntryConfirmed } from "@/lib/contacts/own-entry";
import { freshnessBand } from "@/lib/contacts/rules";
import { ageInDays, formatDate, today } from "@/lib/dates";

interface YoursProps {
  actor: Actor;
  names: Map<string, string>;
}

/** For a Point of Contact: what they are asked, or whether their own State's entry waits for them. */
export async function Yours({ actor, names }: YoursProps) {
  const confirmed = await ownEntryConfirmed(actor);
  if (confirmed === undefined || actor.stateCode === null) return null;
  const t = await getTranslations("home.yours");
  const state = names.get(actor.stateCode) ?? actor.stateCode;
  const asked = await openRequestsOf(actor, actor.stateCode);
  if (asked[0]) {
    const by = formatDate(asked[0].dueOn, "day", await getLocale());
    return (
      <section className="notice" aria-label={t("title")}>
        <p>
          {t("asked", { state, count: asked.length, title: asked[0].title, date: by })}{" "}
          <a href={`/states/${actor.stateCode}#asked`}>{t("answer")}</a>
        </p>
      </section>
    );
  }
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
