import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate, today } from "@/lib/dates";
import type { Announced } from "@/lib/proposals/queries";
import { announcedTexts } from "@/app/_views/state/announced";

interface ProposalsProps {
  names: Map<string, string>;
  proposals: Announced[];
}

/** What States announced and the coordinator is to decide. */
export async function Proposals({ names, proposals }: ProposalsProps) {
  const [t, say, locale] = [await getTranslations("directory"), await announcedTexts(), await getLocale()];
  return (
    <section>
      <h2>{t("proposals")}</h2>
      {proposals.length === 0 ? (
        <p>{t("noProposals")}</p>
      ) : (
        <table className="listed">
          <caption>{t("proposalsCaption", { count: proposals.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("columns.state")}</th>
              <th scope="col">{t("columns.what")}</th>
              <th scope="col">{t("columns.sent")}</th>
              <th scope="col">
                <span className="sr-only">{t("open")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {proposals.map((proposal) => (
              <tr key={proposal.id}>
                <th scope="row">
                  <a href={`/states/${proposal.stateCode}`}>{names.get(proposal.stateCode)}</a>
                </th>
                <td>{say(proposal)}</td>
                <td data-label={t("columns.sent")}>{formatDate(today(proposal.proposedAt), "day", locale)}</td>
                <td>
                  <a href={`/directory/proposals/${proposal.id}`} aria-label={t("openOf", { what: say(proposal) })}>
                    {t("open")}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
