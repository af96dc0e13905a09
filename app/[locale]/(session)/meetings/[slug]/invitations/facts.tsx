import { Progress } from "@/components/checks/progress";
import { invitationWords } from "@/app/_views/invitation/words";
import { Watch } from "@/components/watch";
import type { MailState } from "@/lib/checks/rules";
import type { InvitedMeeting } from "@/lib/invitations/meeting";
import type { InvitationRow } from "@/lib/invitations/queries";
import { countStandings, standingOf } from "@/lib/invitations/rules";

interface FactsProps {
  meeting: InvitedMeeting;
  rows: InvitationRow[];
  /** How many are announced. */
  persons: number;
}

const mailStates = ["waiting", "handing", "sent", "unsure", "failed", "moot"] as const satisfies MailState[];

/** How the invitations stand: the answers, the room, the letters. */
export async function Facts({ meeting, rows, persons }: FactsProps) {
  const { t, names } = await invitationWords();
  const answered = rows.filter(({ answer }) => answer !== null).length;
  const states = rows.filter(({ stateCode }) => stateCode !== null);
  const [ofStates, ofOrganisations] = [states, rows.filter(({ stateCode }) => stateCode === null)].map((some) =>
    countStandings(some.map(standingOf)),
  ) as [ReturnType<typeof countStandings>, ReturnType<typeof countStandings>];
  const { capacity } = meeting;
  const over = capacity === null ? 0 : persons - capacity;
  const mails = mailStates.map((state) => [state, rows.filter(({ mail }) => mail?.state === state).length] as const);
  const count = (...wanted: MailState[]) =>
    mails.reduce((sum, [state, number]) => (wanted.includes(state) ? sum + number : sum), 0);
  const without = rows.filter(({ recipient, returnedAt, answer }) => answer === null && (!recipient || returnedAt));
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className="sr-only">
        {t("progress.heading")}
      </h2>
      {rows.length > 0 && (
        <div className="big-progress">
          <Progress
            done={answered}
            of={rows.length}
            label={t("progress.answeredOf", { answered, invited: rows.length })}
          />
        </div>
      )}
      <dl className="facts">
        <dt>{t("progress.states")}</dt>
        <dd>{t("progress.statesOf", { ...ofStates, notInvited: names.size - states.length })}</dd>
        {rows.length > states.length && (
          <>
            <dt>{t("progress.organisations")}</dt>
            <dd>{t("progress.organisationsOf", ofOrganisations)}</dd>
          </>
        )}
        <dt>{t("progress.persons")}</dt>
        <dd>
          {capacity === null
            ? t("progress.noCapacity", { count: persons })
            : t("progress.capacity", { count: persons, capacity })}
          {over > 0 && <span className="doubt block">{t("progress.over", { over })}</span>}
          {over === 0 && capacity !== null && <span className="source block">{t("progress.full")}</span>}
        </dd>
        <dt>{t("progress.mailLabel")}</dt>
        <dd>
          {mails
            .filter(([, number]) => number > 0)
            .map(([state, number]) => t("progress.mailCount", { count: number, state: t(`mails.${state}`) }))
            .join(", ") || t("progress.noMail")}
        </dd>
        {without.length > 0 && (
          <>
            <dt>{t("progress.noWorking")}</dt>
            <dd className="text-warn">{without.length}</dd>
          </>
        )}
      </dl>
      {count("waiting", "handing") > 0 && (
        <p className="notice" role="status">
          {t("progress.sending", { sent: count("sent"), total: count("sent", "waiting", "handing") })}{" "}
          <a href={`/meetings/${meeting.slug}/invitations`}>{t("progress.refresh")}</a>
          <Watch />
        </p>
      )}
    </section>
  );
}
