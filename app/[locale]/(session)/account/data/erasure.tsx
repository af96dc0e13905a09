import { getLocale, getTranslations } from "@/i18n/words";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { formatDate, today } from "@/lib/dates";
import type { OwnData } from "@/lib/persons/own-data";
import { ask, takeBack } from "./actions";

/** Asking to be erased, and taking it back as long as nobody has decided. */
export async function Erasure({ requests }: { requests: OwnData["erasureRequests"] }) {
  const [t, locale, texts] = [await getTranslations("ownData.erasure"), await getLocale(), await formTexts()];
  const day = (date: Date) => formatDate(today(date), "day", locale);
  const open = requests.find(({ decision }) => decision === null);
  const declined = requests.find(({ decision }) => decision === "declined");
  return (
    <section id="erasure">
      <h2>{t("title")}</h2>
      <p className="lede">{t("lede")}</p>
      {declined && !open && (
        <Notice>
          {declined.reason
            ? t("declined", { date: day(declined.requestedAt), reason: declined.reason })
            : t("declinedBare", { date: day(declined.requestedAt) })}
        </Notice>
      )}
      {open ? (
        <>
          <p>{t("asked", { date: day(open.requestedAt) })}</p>
          <Form action={takeBack} texts={texts} className="mt-4">
            <button className="button quiet">{t("takeBack")}</button>
          </Form>
        </>
      ) : (
        <Form action={ask} texts={texts}>
          <button className="button quiet">{t("ask")}</button>
        </Form>
      )}
    </section>
  );
}
