import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate, today } from "@/lib/dates";
import type { Told } from "@/lib/persons/queries";
import { stateNames } from "@/lib/states/names";

/** What erasing one person takes, and what it leaves. */
export async function Goes({ person, isOnly }: { person: Told; isOnly: boolean }) {
  const [t, functions, locale] = [
    await getTranslations("retention.erase"),
    await getTranslations("states.functions"),
    await getLocale(),
  ];
  const names = await stateNames(locale);
  const day = (date: string) => formatDate(date, "day", locale);
  const { takes, leaves, request } = person;
  const kinds = (Object.keys(takes) as (keyof typeof takes)[]).filter((kind) => takes[kind] > 0);
  const post = ({ stateCode, function: held, startsOn, endsOn }: (typeof leaves.appointments)[number]) => {
    const said = { function: functions(held), state: names.get(stateCode) ?? stateCode, from: day(startsOn) };
    return endsOn ? t("appointment", { ...said, to: day(endsOn) }) : t("appointmentOpen", said);
  };
  return (
    <section className="mb-8">
      {!isOnly && <h2>{person.name}</h2>}
      {request && <p>{t("requested", { date: day(today(request.requestedAt)) })}</p>}
      <h3>{t("goes")}</h3>
      <ul className="max-w-measure list-disc pl-5">
        <li>{t("names")}</li>
        {kinds.map((kind) => (
          <li key={kind}>{t(`takes.${kind}`, { count: takes[kind] })}</li>
        ))}
      </ul>
      <h3>{t("stays")}</h3>
      <ul className="max-w-measure list-disc pl-5">
        {leaves.appointments.length === 0 && <li>{t("noAppointment")}</li>}
        {leaves.appointments.map((one) => (
          <li key={`${one.stateCode} ${one.function} ${one.startsOn}`}>{post(one)}</li>
        ))}
        <li>{t("entries")}</li>
        {leaves.letters > 0 && <li>{t("lettersStay", { count: leaves.letters })}</li>}
      </ul>
    </section>
  );
}
