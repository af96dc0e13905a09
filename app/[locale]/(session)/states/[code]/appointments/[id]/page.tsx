import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { appointmentToChange } from "@/lib/appointments/queries";
import { formatDate, plainDate } from "@/lib/dates";
import { stateFacts } from "@/lib/states/state";
import { Change } from "./change";

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
  const { startsOn, endsOn } = appointment;
  const day = (date: string) => formatDate(date, "day", locale);
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
      {appointment.withdrawnAt ? (
        <Notice>
          {whole("standing.withdrawn", {
            date: day(plainDate(appointment.withdrawnAt)),
            reason: appointment.withdrawnReason ?? "",
          })}{" "}
          <a href={`/states/${state.code}/appointments`}>{whole("all")}</a>
        </Notice>
      ) : (
        <Change appointment={appointment} followed={followed} />
      )}
    </Page>
  );
}
