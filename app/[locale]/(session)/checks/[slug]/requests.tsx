import { checkWords } from "@/components/checks/words";
import { getTranslations } from "@/i18n/words";
import type { CheckFacts, RequestRow } from "@/lib/checks/queries";
import { isOverdue, isShown, shows, type Show } from "@/lib/checks/shown";
import { Answer, Mail } from "./cells";

interface RequestsProps {
  check: CheckFacts;
  rows: RequestRow[];
  names: Map<string, string>;
  show: Show;
}

/** Everybody asked, with their answer or the want of one. */
export async function Requests({ check, rows, names, show }: RequestsProps) {
  const [words, functions] = [await checkWords(), await getTranslations("states.functions")];
  const { t } = words;
  const shown = rows.filter(isShown[show]);
  const overdue = check.closedAt === null && isOverdue(check.dueOn);
  return (
    <section>
      <nav className="kinds" aria-label={t("one.show")}>
        <ul>
          {shows.map((one) => (
            <li key={one}>
              <a
                href={one === "all" ? `/checks/${check.slug}` : `/checks/${check.slug}?show=${one}`}
                aria-current={one === show ? "page" : undefined}
              >
                {t(`one.shows.${one}`, { count: rows.filter(isShown[one]).length })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <table className="listed">
        <caption>{t("one.caption", { count: shown.length })}</caption>
        <thead>
          <tr>
            {(["state", "who", "mail", "answer", "act"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`one.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const state = names.get(row.stateCode) ?? row.stateCode;
            const act = t(row.answer === null && check.closedAt === null ? "one.act" : "one.look");
            return (
              <tr key={row.id}>
                <th scope="row">
                  <a href={`/states/${row.stateCode}`}>{state}</a>
                </th>
                <td data-label={t("one.columns.who")}>
                  {row.name}
                  <span className="source block">{functions(row.function)}</span>
                </td>
                <td data-label={t("one.columns.mail")}>
                  <Mail row={row} words={words} />
                </td>
                <td data-label={t("one.columns.answer")}>
                  <Answer row={row} words={words} openedAt={check.openedAt} overdue={overdue} />
                </td>
                <td>
                  <a
                    href={`/checks/${check.slug}/requests/${row.id}`}
                    aria-label={t("one.actOf", { act, name: row.name, state })}
                  >
                    {act}
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
