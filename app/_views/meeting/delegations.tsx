import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";
import type { MeetingDelegation, MeetingPage } from "@/lib/meetings/queries";
import { orders, type OrderAsked } from "@/lib/meetings/schema";

/** Who was there, or is expected: States in English or French order, then organisations. */
export async function Delegations({ meeting, asked }: { meeting: MeetingPage; asked: OrderAsked }) {
  const [t, locale] = await Promise.all([getTranslations("meetings"), getLocale()]);
  const past = meeting.phase === "past";
  const states = meeting.delegations.filter(({ stateCode }) => stateCode !== null);
  const organisations = meeting.delegations.filter(({ stateCode }) => stateCode === null);
  const address = `/meetings/${meeting.slug}`;
  return (
    <section aria-labelledby="delegations">
      <h2 id="delegations">{t(past ? "delegations.title" : "delegations.titleExpected")}</h2>
      {states.length === 0 && organisations.length === 0 && (
        <p className="notice">{t(past ? "delegations.none" : "delegations.noneExpected")}</p>
      )}
      {states.length > 0 && (
        <>
          <nav className="flex flex-wrap gap-x-4" aria-label={t("delegations.order")}>
            <span className="text-muted">{t("delegations.order")}</span>
            {orders.map((order) => (
              <a
                key={order}
                href={order === "en" ? `${address}#delegations` : `${address}?order=${order}#delegations`}
                aria-current={order === asked.order ? "true" : undefined}
                className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {t(order === "en" ? "delegations.orderEn" : "delegations.orderFr")}
              </a>
            ))}
          </nav>
          {asked.wrong !== null && (
            <p className="complaint" role="alert">
              {t("delegations.orderProblem", { typed: asked.wrong })}
            </p>
          )}
          <h3>{t("delegations.states", { count: states.length })}</h3>
          <p className="source mb-2">{t("delegations.names", { date: formatDate(meeting.startsOn, "day", locale) })}</p>
          <List delegations={states} past={past} french={asked.order === "fr"} />
        </>
      )}
      {organisations.length > 0 && (
        <>
          <h3>{t("delegations.organisations", { count: organisations.length })}</h3>
          <List delegations={organisations} past={past} french />
        </>
      )}
    </section>
  );
}

interface ListProps {
  delegations: MeetingDelegation[];
  past: boolean;
  /** Whether other names are shown: French ones, or acronyms. */
  french: boolean;
}

async function List({ delegations, past, french }: ListProps) {
  const t = await getTranslations("meetings");
  const [present, missing] = [t("delegations.present"), t(past ? "delegations.absent" : "delegations.expected")];
  const head = t("delegations.head");
  // Where everybody on the list was there, the heading says it all.
  const all = delegations.every((delegation) => delegation.present);
  return (
    <ul className="gap-x-10 md:columns-2 xl:columns-3">
      {delegations.map(({ id, stateCode, name, otherName, delegates, ...delegation }) => (
        <li key={id} className="break-inside-avoid border-b border-rule py-1.5">
          {stateCode ? <a href={`/states/${stateCode}`}>{name}</a> : name}
          {french && otherName && otherName !== name && <span className="source ml-2">{otherName}</span>}
          {!all && (
            <span className={delegation.present ? "small ml-2 text-good" : "source ml-2"}>
              {delegation.present ? `✓ ${present}` : missing}
            </span>
          )}
          {delegates.length > 0 && (
            <ul className="source">
              {delegates.map((delegate) => (
                <li key={delegate.id}>
                  {[delegate.honorific, delegate.name].filter(Boolean).join(" ")}
                  {delegate.position && `, ${delegate.position}`}
                  {delegate.head && ` (${head})`}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
