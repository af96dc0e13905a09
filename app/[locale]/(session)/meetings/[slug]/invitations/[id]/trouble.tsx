import type { InvitationWords } from "@/app/_views/invitation/words";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import type { InvitationRow } from "@/lib/invitations/queries";
import { again, lift, markReturned } from "@/app/[locale]/(session)/meetings/[slug]/invitations/actions";

/** What to do where a letter came back, could not be sent, or nobody knows whether it was. */
export async function Trouble({ row, words: { t, day } }: { row: InvitationRow; words: InvitationWords }) {
  const texts = await formTexts();
  const { id, mail, recipient, returnedAt, answer, stateCode } = row;
  const stuck = mail?.state === "unsure" || mail?.state === "failed" ? mail : null;
  return (
    <>
      {answer === null && stuck && (
        <Form action={again} texts={texts}>
          <input type="hidden" name="letterId" value={stuck.letterId} />
          <p className="notice">{t(stuck.state === "failed" ? "one.failed" : "one.unsure")}</p>
          <button className="button">{t("one.again")}</button>
        </Form>
      )}
      {answer === null && recipient === null && stateCode !== null && (
        <p className="notice">
          {t("one.noWorking")} <a href={`/states/${stateCode}`}>{t("one.edit")}</a>
        </p>
      )}
      {recipient !== null && (
        <section>
          <h2>{t("one.returned")}</h2>
          <p className="lede">
            {returnedAt
              ? t("one.returnedNow", { date: day(returnedAt), address: recipient })
              : t("one.returnedLede", { address: recipient })}
          </p>
          <Form action={returnedAt ? lift : markReturned} texts={texts}>
            <input type="hidden" name="invitationId" value={id} />
            <button className="button quiet">{t(returnedAt ? "one.lift" : "one.mark")}</button>
          </Form>
        </section>
      )}
    </>
  );
}
