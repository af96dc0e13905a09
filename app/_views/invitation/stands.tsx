import { fullName } from "@/lib/contacts/rules";
import type { AnswerPage } from "@/lib/invitations/answer-page";
import { invitationWords } from "./words";

/** An answer as it stands, with who is named in it. */
export async function Stands({ page }: { page: AnswerPage }) {
  const { t, day } = await invitationWords();
  const { answer, answeredAt, answeredBy, note, rows } = page;
  if (answer === null || answeredAt === null) return <p>{t("standings.noAnswer")}</p>;
  const said = { answer: t(`answer.answers.${answer}`), date: day(answeredAt) };
  const coming = answer === "coming" ? rows.filter((row) => row.coming) : [];
  return (
    <>
      <p>
        <b>{answeredBy ? t("answer.answeredBy", { ...said, name: answeredBy }) : t("answer.answered", said)}</b>
      </p>
      {answer === "coming" && coming.length === 0 && <p>{t("answer.nobodyNamed")}</p>}
      <ul className="list-disc pl-5">
        {coming.map(({ key, honorific, position, badgeName, head, ...name }) => (
          <li key={key}>
            {[honorific, fullName(name)].filter(Boolean).join(" ")}
            {position && `, ${position}`}
            {head && ` (${t("answer.headShort")})`}
            {badgeName && <span className="source block">{`${t("answer.badge")}: ${badgeName}`}</span>}
          </li>
        ))}
      </ul>
      {note && <p className="whitespace-pre-line">{note}</p>}
    </>
  );
}
