import { getLocale, getTranslations } from "@/i18n/words";
import type { OnRecord } from "@/lib/appointments/queries";
import { formatDate } from "@/lib/dates";

interface AheadProps {
  kind: "starting" | "ending" | "ended";
  names: Map<string, string>;
  appointments: OnRecord[];
  acts: boolean;
}

const none = { starting: "noStarting", ending: "noEnding", ended: "noEnded" } as const;
const says = { starting: "begins", ending: "ends", ended: "hasEnded" } as const;

/** Appointments that begin or end about now. */
export async function Ahead({ kind, names, appointments, acts }: AheadProps) {
  const [t, functions, locale] = [
    await getTranslations("directory"),
    await getTranslations("states.functions"),
    await getLocale(),
  ];
  return (
    <section>
      <h2>{t(kind)}</h2>
      {appointments.length === 0 ? (
        <p>{t(none[kind])}</p>
      ) : (
        <table className="listed">
          <caption>{t(`${kind}Caption`, { count: appointments.length })}</caption>
          <thead>
            <tr>
              {(["state", "person", "function", "day"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {appointments.map(({ id, stateCode, name, function: held, startsOn, endsOn }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/states/${stateCode}`}>{names.get(stateCode)}</a>
                </th>
                <td data-label={t("columns.person")}>
                  {acts ? <a href={`/states/${stateCode}/appointments/${id}`}>{name}</a> : name}
                </td>
                <td data-label={t("columns.function")}>{functions(held)}</td>
                <td>
                  {t(says[kind], {
                    date: formatDate(kind === "starting" ? startsOn : (endsOn ?? startsOn), "day", locale),
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
