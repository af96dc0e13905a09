import { invitationWords } from "@/app/_views/invitation/words";
import type { InvitationRow } from "@/lib/invitations/queries";
import { isShown, shows, type Show } from "@/lib/invitations/shown";
import { Announced, Answer, Mail } from "./cells";

interface ListProps {
  slug: string;
  rows: InvitationRow[];
  show: Show;
  /** Whether the day to answer by has passed. */
  isLate: boolean;
}

const columns = ["invited", "mail", "answer", "who", "act"] as const;

/** Everybody invited, with their answer or the want of one. */
export async function Invitations({ slug, rows, show, isLate }: ListProps) {
  const words = await invitationWords();
  const { t, invited } = words;
  const address = `/meetings/${slug}/invitations`;
  const shown = rows.filter(isShown[show]);
  return (
    <section>
      <nav className="kinds" aria-label={t("progress.show")}>
        <ul>
          {shows.map((one) => (
            <li key={one}>
              <a
                href={one === "all" ? address : `${address}?show=${one}`}
                aria-current={one === show ? "page" : undefined}
              >
                {t(`progress.shows.${one}`, { count: rows.filter(isShown[one]).length })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <table className="listed">
        <caption>{t("progress.caption", { count: shown.length })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`progress.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const act = t(row.answer === null ? "progress.act" : "progress.look");
            return (
              <tr key={row.id}>
                <th scope="row">
                  {row.stateCode ? <a href={`/states/${row.stateCode}`}>{invited(row)}</a> : invited(row)}
                </th>
                <td data-label={t("progress.columns.mail")}>
                  <Mail row={row} words={words} />
                </td>
                <td data-label={t("progress.columns.answer")}>
                  <Answer row={row} words={words} isLate={isLate} />
                </td>
                <td data-label={row.answer === "coming" ? t("progress.columns.who") : undefined}>
                  <Announced row={row} words={words} />
                </td>
                <td>
                  <a href={`${address}/${row.id}`} aria-label={t("progress.actOf", { act, invited: invited(row) })}>
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
