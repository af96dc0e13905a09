import { AgendaList } from "@/components/meetings/agenda-list";
import { dayWords } from "@/components/meetings/agenda-words";
import { isUndated } from "@/lib/agenda/days";
import type { AnswerPage } from "@/lib/invitations/answer-page";
import { invitationWords } from "./words";

/** What one is invited to: when, where, and what is planned. */
export async function InvitationFacts({ page: { meeting, agenda, ...page } }: { page: AnswerPage }) {
  const { t, place, dates, invited } = await invitationWords();
  const called = await dayWords(isUndated(meeting));
  return (
    <>
      <dl className="facts">
        <dt>{t("answer.invited")}</dt>
        <dd>
          <b>{invited(page)}</b>
        </dd>
        <dt>{t("answer.when")}</dt>
        <dd>{dates(meeting)}</dd>
        <dt>{t("answer.where")}</dt>
        <dd>{place(meeting)}</dd>
        {agenda.length === 0 && (
          <>
            <dt>{t("answer.what")}</dt>
            <dd className="text-muted">{t("answer.noAgenda")}</dd>
          </>
        )}
      </dl>
      {agenda.length > 0 && (
        <details className="my-5">
          <summary>{t("answer.what")}</summary>
          {agenda.map(({ date, number, items }) => (
            <section key={number}>
              <h3>{called(date ?? "", number)}</h3>
              <AgendaList items={items} />
            </section>
          ))}
        </details>
      )}
    </>
  );
}
