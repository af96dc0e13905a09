import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import type { AppointQuery } from "@/lib/appointments/address";
import { personsNamed } from "@/lib/appointments/queries";
import { formatDate } from "@/lib/dates";
import { addressWith } from "@/lib/request/address";
import { stateNames } from "@/lib/states/names";

interface WhoProps {
  actor: Actor;
  state: { code: string; name: string };
  query: AppointQuery;
}

/** Whom to appoint: somebody the directory knows, found by name, or somebody new. */
export async function Who({ actor, state, query }: WhoProps) {
  const [t, functions, locale] = [
    await getTranslations("appoint"),
    await getTranslations("states.functions"),
    await getLocale(),
  ];
  const { q = "", ...grounds } = query;
  const [persons, names] = await Promise.all([personsNamed(actor, q, state.code), stateNames(locale)]);
  const to = (person: string) => addressWith(`/states/${state.code}/appoint`, { ...grounds, person });
  const carried = Object.entries(grounds).filter(([name]) => name !== "person");
  return (
    <>
      <h2>{t("who")}</h2>
      <div className="actions mb-6">
        <a className="button" href={to("new")}>
          {t("new")}
        </a>
        <span className="source">{t("newHint")}</span>
      </div>
      <form method="get" className="flex max-w-measure flex-wrap items-end gap-x-4">
        {carried.map(([name, value]) => (
          <input type="hidden" key={name} name={name} value={value} />
        ))}
        <input type="hidden" name="person" value="known" />
        <div className="field min-w-0 flex-[1_1_16rem]">
          <label htmlFor="q">{t("search")}</label>
          <p className="hint" id="q-hint">
            {t("searchHint", { state: state.name })}
          </p>
          <input className="input" id="q" name="q" type="search" defaultValue={q} aria-describedby="q-hint" />
        </div>
        <button className="button quiet mb-5">{t("find")}</button>
      </form>
      <table className="listed max-w-measure">
        <caption>{t("caption", { count: persons.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("person")}</th>
            <th scope="col">{t("last")}</th>
            <th scope="col">
              <span className="sr-only">{t("choose")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {persons.map(({ id, name, stateCode, endsOn, ...last }) => {
            const post = { function: functions(last.function), state: names.get(stateCode) ?? stateCode };
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  {endsOn ? t("lastUntil", { ...post, date: formatDate(endsOn, "day", locale) }) : t("lastAs", post)}
                </td>
                <td>
                  <a href={to(id)} aria-label={t("chooseOf", { name })}>
                    {t("choose")}
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
