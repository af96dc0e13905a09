import { getLocale, getTranslations } from "@/i18n/words";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { formatDate, today } from "@/lib/dates";
import { proposalsOf, type Announced } from "@/lib/proposals/queries";
import { takeBack } from "@/app/[locale]/(session)/states/[code]/propose/actions";
import { announcedTexts } from "./announced";

/** What the State announced to the CPC and what became of it, for those two. */
export async function Announcements({ actor, code }: { actor: Actor; code: string }) {
  const [t, say, locale, texts] = [
    await getTranslations("propose"),
    await announcedTexts(),
    await getLocale(),
    await formTexts(),
  ];
  const [announced, mayAnnounce] = [await proposalsOf(actor, code), can(actor, "proposal.make", { stateCode: code })];
  if (announced.length === 0 && !mayAnnounce) return null;
  const became = ({ decision, decidedAt, reason, proposedAt, proposedBy }: Announced) =>
    decision === null || decision === "withdrawn"
      ? t("open", { date: formatDate(today(proposedAt), "day", locale), by: proposedBy })
      : t(decision, { date: decidedAt ? formatDate(today(decidedAt), "day", locale) : "", reason: reason ?? "" });
  return (
    <section className="screen-only">
      <h2>{t("section")}</h2>
      {announced.map((proposal) => (
        <div className={proposal.decision === "accepted" ? "notice good" : "notice"} key={proposal.id}>
          <p>
            <b>{say(proposal)}</b>
          </p>
          <p>{became(proposal)}</p>
          {proposal.decision === null && mayAnnounce && (
            <Form action={takeBack} texts={texts}>
              <input type="hidden" name="proposalId" value={proposal.id} />
              <button className="plain-button" aria-label={t("takeBackOf", { what: say(proposal) })}>
                {t("takeBack")}
              </button>
            </Form>
          )}
          {proposal.decision === null && can(actor, "proposal.decide") && (
            <a href={`/directory/proposals/${proposal.id}`}>{t("decide")}</a>
          )}
        </div>
      ))}
      {mayAnnounce && (
        <p>
          <a href={`/states/${code}/propose`}>{t("link")}</a>
        </p>
      )}
    </section>
  );
}
