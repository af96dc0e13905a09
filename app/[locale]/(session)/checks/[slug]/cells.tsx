import type { CheckWords } from "@/components/checks/words";
import type { RequestRow } from "@/lib/checks/queries";

interface CellProps {
  row: RequestRow;
  words: CheckWords;
}

/** Where the mail to one is: its address, what became of the last letter, how often they were reminded. */
export function Mail({ row: { recipient, address, mail, returnedAt, reminders, answer, stands }, words }: CellProps) {
  const { t, day } = words;
  const waits = answer === null && stands;
  const trouble = mail?.state === "unsure" || mail?.state === "failed";
  return (
    <>
      <span className="break-words">{address ?? recipient}</span>
      {address === null && waits && <span className="doubt block">{t("one.noAddress")}</span>}
      {returnedAt && <span className="doubt block">{t("one.returnedOn", { date: day(returnedAt) })}</span>}
      {mail && (
        <span className={trouble ? "doubt block" : "source block"}>
          {t(`mails.${mail.state}`)}
          {reminders > 0 && `, ${t("one.reminded", { count: reminders })}`}
        </span>
      )}
    </>
  );
}

interface AnswerProps extends CellProps {
  openedAt: Date;
  overdue: boolean;
}

/** What one answered, in which way and how soon; or that nothing has come. */
export function Answer({ row, words, openedAt, overdue }: AnswerProps) {
  const { t, day, lasting, answer } = words;
  const said = answer(row);
  if (said === null || row.answeredAt === null) {
    if (!row.stands) return <span className="source">{t("one.ended")}</span>;
    const mark = overdue ? "one.overdueMark" : "one.notAnswered";
    return (
      <>
        <span className={overdue ? "fresh old" : "source"}>{t(mark)}</span>
        {row.note && <span className="source block">{row.note}</span>}
      </>
    );
  }
  const span = lasting(row.answeredAt.getTime() - openedAt.getTime());
  return (
    <>
      {said}
      <span className="source block">
        {day(row.answeredAt)}, {t("one.after", { span })}
        {row.recordedBy && `, ${t("one.recordedBy", { name: row.recordedBy })}`}
      </span>
      {row.answer === "change" && (
        <span className={row.changedSince ? "source block" : "doubt block"}>
          {t(row.changedSince ? "one.changedSince" : "one.notChangedYet")}
        </span>
      )}
      {row.note && <span className="source block">{row.note}</span>}
    </>
  );
}
