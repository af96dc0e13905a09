import { getTranslations } from "@/i18n/words";
import type { Listed } from "@/lib/persons/queries";
import { lastFunction } from "./last-function";

interface OverdueProps {
  persons: Listed[];
  years: number;
  names: Map<string, string>;
}

/** Whose last function ended longer ago than data is kept: a GET form, whose answer says what would go. */
export async function Overdue({ persons, years, names }: OverdueProps) {
  const [t, last] = [await getTranslations("retention"), await lastFunction(names)];
  return (
    <>
      <h2>{t("overdue", { years })}</h2>
      <form method="get" action="/directory/retention/erase">
        <table className="listed">
          <caption>{t("overdueCaption", { count: persons.length })}</caption>
          {persons.length > 0 && (
            <thead>
              <tr>
                <th scope="col">
                  <span className="sr-only">{t("select")}</span>
                </th>
                <th scope="col">{t("person")}</th>
                <th scope="col">{t("last")}</th>
              </tr>
            </thead>
          )}
          <tbody>
            {persons.map((person) => (
              <tr key={person.id}>
                <td className="w-10">
                  <input
                    type="checkbox"
                    className="size-6"
                    name="person"
                    value={person.id}
                    aria-label={t("selectOf", { name: person.name })}
                  />
                </td>
                <th scope="row">{person.name}</th>
                <td data-label={t("last")}>{last(person)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {persons.length > 0 && (
          <div className="actions">
            <button className="button quiet">{t("toCheck")}</button>
          </div>
        )}
      </form>
    </>
  );
}
