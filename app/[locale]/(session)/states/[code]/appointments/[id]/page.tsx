import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { appointmentToChange } from "@/lib/appointments/queries";
import { formatDate } from "@/lib/dates";
import { stateFacts } from "@/lib/states/state";
import { end, withdraw } from "./actions";

interface Props {
  params: Promise<{ code: string; id: string }>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function asked({ params }: Props) {
  const { code, id } = await params;
  const actor = await requireActor("appointment.end", `/states/${code}/appointments/${id}`);
  const [state, found] = await Promise.all([
    stateFacts(code, await getLocale()),
    uuid.test(id) ? appointmentToChange(actor, id) : null,
  ]);
  if (!state || found?.appointment.stateCode !== code) notFound();
  const [t, functions] = [await getTranslations("appointments.one"), await getTranslations("states.functions")];
  const { name, function: held } = found.appointment;
  return { actor, state, ...found, title: t("title", { name, function: functions(held) }) };
}

export const generateMetadata = async (props: Props) => titled((await asked(props)).title);

/** Opened by the coordinator when somebody leaves, or was appointed by mistake. */
export default async function OneAppointment(props: Props) {
  const [t, whole, sections, locale, { actor, state, appointment, followed, title }] = [
    await getTranslations("appointments.one"),
    await getTranslations("appointments"),
    await getTranslations("page.nav"),
    await getLocale(),
    await asked(props),
  ];
  const { id, name, startsOn, endsOn, version } = appointment;
  const texts = await formTexts();
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
    <Page
      actor={actor}
      section="states"
      trail={[
        { label: sections("states"), href: "/states" },
        { label: state.name, href: `/states/${state.code}` },
        { label: whole("all"), href: `/states/${state.code}/appointments` },
      ]}
      title={title}
      lede={endsOn ? t("ledeEnded", { from: day(startsOn), until: day(endsOn) }) : t("lede", { from: day(startsOn) })}
    >
      <h2>{t("end")}</h2>
      <p className="lede">{t("endLede", { name })}</p>
      <Form action={end} texts={texts}>
        {hidden}
        <DayField name="endsOn" label={t("endsOn")} hint={t("endsOnHint")} value={endsOn ?? ""} />
        <button className="button">{t("saveEnd")}</button>
      </Form>
      <h2 className="mt-10">{t("withdraw")}</h2>
      <p className="lede">{t("withdrawLede", { name })}</p>
      <Form action={withdraw} texts={texts}>
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
    </Page>
  );
}
