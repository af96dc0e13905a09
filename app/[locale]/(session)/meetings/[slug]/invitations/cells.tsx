import type { InvitationWords } from "@/app/_views/invitation/words";
import type { InvitationRow } from "@/lib/invitations/queries";

interface CellProps {
  row: InvitationRow;
  words: InvitationWords;
}

/** To whom the letter went, and what became of it. */
export function Mail({ row, words: { t, day } }: CellProps) {
  const { addressee, recipient, returnedAt, mail, reminders, answer } = row;
  const trouble = mail?.state === "unsure" || mail?.state === "failed";
  return (
    <>
      {addressee}
      {recipient && <span className="source block wrap-anywhere">{recipient}</span>}
      {recipient === null && answer === null && <span className="doubt block">{t("progress.noAddress")}</span>}
      {returnedAt && <span className="doubt block">{t("progress.returnedOn", { date: day(returnedAt) })}</span>}
      {mail && (
        <span className={trouble ? "doubt block" : "source block"}>
          {t(`mails.${mail.state}`)}
          {reminders > 0 && `, ${t("progress.reminded", { count: reminders })}`}
        </span>
      )}
    </>
  );
}

/** What was answered, when, how long after the invitation, in which way; or that nothing has come. */
export function Answer({ row, words: { t, day, lasting }, isLate }: CellProps & { isLate: boolean }) {
  const { answer, answeredAt, answeredBy, via, invitedAt, note } = row;
  if (answer === null || answeredAt === null)
    return (
      <span className={isLate ? "fresh old" : "source"}>{t(isLate ? "progress.late" : "progress.notAnswered")}</span>
    );
  const how = [
    day(answeredAt),
    t("progress.after", { span: lasting(answeredAt.getTime() - invitedAt.getTime()) }),
    via && t(`vias.${via}`),
    answeredBy,
  ];
  return (
    <>
      <b>{t(`answers.${answer}`)}</b>
      <span className="source block">{how.filter(Boolean).join(", ")}</span>
      {note && <span className="source block whitespace-pre-line">{note}</span>}
    </>
  );
}

/** Who is announced, the head of the delegation first. */
export function Announced({ row: { answer, delegates }, words: { t } }: CellProps) {
  if (answer !== "coming") return null;
  if (delegates.length === 0) return <span className="doubt">{t("progress.nobodyNamed")}</span>;
  return (
    <ul>
      {delegates.map(({ name, position, head }) => (
        <li key={`${name} ${position ?? ""}`}>
          {name}
          {head && ` (${t("progress.head")})`}
          {position && <span className="source block">{position}</span>}
        </li>
      ))}
    </ul>
  );
}
