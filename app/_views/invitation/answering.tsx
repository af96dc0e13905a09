import { Notice } from "@/components/notice";
import type { Action } from "@/lib/access/action";
import type { AnswerPage } from "@/lib/invitations/answer-page";
import { lastDay } from "@/lib/invitations/rules";
import { AnswerForm } from "./answer-form";
import { InvitationFacts } from "./invitation-facts";
import { Stands } from "./stands";
import { invitationWords } from "./words";

interface AnsweringProps {
  page: AnswerPage;
  action: Action;
  /** The field that says whose invitation it is. */
  whose: { name: "token" | "invitationId"; value: string };
  /** Whether it was answered just now. */
  isThanked: boolean;
}

/** An invitation to be answered by whom it is for: what it is to, how the answer stands, and the form. */
export async function Answering({ page, action, whose, isThanked }: AnsweringProps) {
  const { t, day } = await invitationWords();
  const { meeting, answer, closed } = page;
  const until = day(lastDay(meeting));
  return (
    <>
      {isThanked && <Notice kind="good">{t("answer.done")}</Notice>}
      {closed && (
        <Notice>
          {t(`answer.closed.${closed}`, { date: until })}
          {closed === "cancelled" && meeting.cancelledReason && ` ${meeting.cancelledReason}`}
        </Notice>
      )}
      <InvitationFacts page={page} />
      {answer !== null && (
        <section className="asked stands" aria-labelledby="stands">
          <h2 id="stands">{t("answer.stands")}</h2>
          <Stands page={page} />
          {closed === null && <p>{t("answer.changeUntil", { date: until })}</p>}
        </section>
      )}
      {closed === null && (
        <section>
          <h2>{t(answer === null ? "answer.yours" : "answer.changeTitle")}</h2>
          <AnswerForm page={page} action={action} send={t(answer === null ? "answer.send" : "answer.change")}>
            <input type="hidden" name={whose.name} value={whose.value} />
          </AnswerForm>
        </section>
      )}
    </>
  );
}
