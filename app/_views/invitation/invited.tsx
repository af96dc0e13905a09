import type { Actor } from "@/lib/access/actor";
import { ownInvitations, type OwnInvitation } from "@/lib/invitations/own-invitations";
import { formatMeeting } from "@/lib/meetings/days";
import { invitationWords } from "./words";

const said = ({ answer, isOpen }: OwnInvitation) => (answer !== null ? "answered" : isOpen ? "open" : "over");
const act = ({ answer, isOpen }: OwnInvitation) => (!isOpen ? "look" : answer === null ? "go" : "change");

interface InvitedProps {
  actor: Actor;
  /** Only to this meeting. */
  slug?: string;
  /** Only of this State. */
  code?: string;
}

/** That the reader's own State or organisation is invited, with the way to answer. */
export async function YouAreInvited({ actor, slug, code }: InvitedProps) {
  const all = await ownInvitations(actor);
  const invitations = all.filter(
    (one) => (slug === undefined || one.slug === slug) && (code === undefined || one.stateCode === code),
  );
  if (invitations.length === 0) return null;
  const { t, day, locale } = await invitationWords();
  return (
    <section className="asked" aria-labelledby="you-are-invited">
      <h2 id="you-are-invited">{t("asked.title")}</h2>
      {invitations.map((one) => (
        <div key={one.id} className="mt-3">
          <p>
            {t(`asked.${said(one)}`, {
              meeting: one.title,
              dates: formatMeeting(one.dates, locale),
              date: day(one.until),
              answer: one.answer ? t(`answers.${one.answer}`) : "",
            })}
          </p>
          <p className="actions">
            <a className={one.answer === null ? "button" : "button quiet"} href={`/meetings/${one.slug}/answer`}>
              {t(`asked.${act(one)}`)}
            </a>
          </p>
        </div>
      ))}
    </section>
  );
}
