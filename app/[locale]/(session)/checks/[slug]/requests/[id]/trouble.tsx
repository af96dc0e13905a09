import { checkWords } from "@/components/checks/words";
import { TextField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import type { RequestRow } from "@/lib/checks/queries";
import { again, lift, markMailReturned } from "@/app/[locale]/(session)/checks/[slug]/actions";

/** What to do where a mail came back, could not be sent, or nobody knows whether it was. */
export async function Trouble({ row }: { row: RequestRow }) {
  const [{ t, day }, texts] = [await checkWords(), await formTexts()];
  const { id, mail, recipient, returnedAt, answer, address, stands, stateCode } = row;
  const waits = answer === null && stands;
  return (
    <>
      {waits && mail && (mail.state === "unsure" || mail.state === "failed") && (
        <Form action={again} texts={texts}>
          <input type="hidden" name="letterId" value={mail.letterId} />
          <p className="notice">{t(`request.${mail.state}`)}</p>
          <button className="button">{t("request.again")}</button>
        </Form>
      )}
      {waits && address === null && (
        <p className="notice">
          {t("request.noWorking")}{" "}
          <a href={`/states/${stateCode}/edit?entry=${row.appointmentId}`}>{t("request.edit")}</a>
        </p>
      )}
      {recipient !== null && (
        <section>
          <h2>{t("request.returned")}</h2>
          <p className="lede">
            {returnedAt
              ? t("request.returnedNow", { date: day(returnedAt), address: recipient })
              : t("request.returnedLede", { address: recipient })}
          </p>
          <Form action={returnedAt ? lift : markMailReturned} texts={texts}>
            <input type="hidden" name="requestId" value={id} />
            {!returnedAt && <TextField name="returnNote" label={t("request.noteLabel")} autoComplete="off" />}
            <button className="button quiet">{t(returnedAt ? "request.lift" : "request.mark")}</button>
          </Form>
        </section>
      )}
    </>
  );
}
