import { getLocale, getTranslations } from "@/i18n/words";
import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import type { Followed } from "@/lib/appointments/followed";
import type { OnRecord } from "@/lib/appointments/queries";
import { formatDate } from "@/lib/dates";
import { end, withdraw } from "./actions";

/** The two ways in which an appointment that stands can come to nothing: it ends, or it never was. */
export async function Change({ appointment, followed }: { appointment: OnRecord; followed: Followed | null }) {
  const [t, texts, locale] = [await getTranslations("appointments.one"), await formTexts(), await getLocale()];
  const { id, name, startsOn, endsOn, version } = appointment;
  const day = (date: string) => formatDate(date, "day", locale);
  const hidden = (
    <>
      <input type="hidden" name="appointmentId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  const restored = followed && {
    name: followed.name,
    date: day(followed.endsOn ?? startsOn),
    until: followed.endedBefore ? day(followed.endedBefore) : "",
  };
  return (
    <>
      <h2>{t("end")}</h2>
      <p className="lede">{t("endLede", { name })}</p>
      <Form action={end} texts={texts} labels={{ endsOn: t("endsOn") }}>
        {hidden}
        <DayField name="endsOn" label={t("endsOn")} hint={t("endsOnHint")} value={endsOn ?? ""} />
        <button className="button">{t("saveEnd")}</button>
      </Form>
      <h2 className="mt-10">{t("withdraw")}</h2>
      <p className="lede">{t("withdrawLede", { name })}</p>
      <Form action={withdraw} texts={texts} labels={{ reason: t("reason") }}>
        {hidden}
        <TextArea name="reason" label={t("reason")} />
        {followed && restored && (
          <RadioField
            name="restore"
            label={t("after")}
            value={followed.id}
            choices={[
              { value: followed.id, label: t(followed.endedBefore ? "restoreUntil" : "restore", restored) },
              { value: "", label: t("restoreNothing") },
            ]}
          />
        )}
        <button className="button quiet">{t("saveWithdraw")}</button>
      </Form>
    </>
  );
}
