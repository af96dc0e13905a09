import { getLocale, getTranslations } from "@/i18n/words";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { tally, type Outcome } from "@/lib/imports/plan";
import { stateNames } from "@/lib/states/names";
import { apply, giveUp } from "@/app/[locale]/(session)/directory/import/actions";
import { BadRows } from "./bad-rows";
import { tellRows } from "./tell-rows";

interface PreviewProps {
  importId: string;
  outcomes: Outcome[];
  seen: string;
}

const groups = ["handedOver", "added", "changed", "left"] as const;

/** What applying the list would do, row by row; it is applied as it is seen here. */
export async function Preview({ importId, outcomes, seen }: PreviewProps) {
  const t = await getTranslations("imports.preview");
  const names = await stateNames(await getLocale());
  const tell = await tellRows(names);
  const texts = await formTexts();
  const counts = tally(outcomes);
  const writes = counts.added + counts.changed + counts.handedOver;
  const bad = outcomes.flatMap((one) => (one.kind === "bad" ? [one] : []));
  return (
    <>
      <ul className="import-counts">
        {(["added", "handedOver", "changed", "left", "bad"] as const).map((kind) => (
          <li key={kind}>
            {counts[kind] === 0 ? (
              <span className="text-muted">
                <b>0</b> {t("counts", { kind })}
              </span>
            ) : (
              <a href={`#${kind}`}>
                <b>{counts[kind]}</b> {t("counts", { kind })}
              </a>
            )}
          </li>
        ))}
      </ul>
      <Form action={apply} texts={{ ...texts, conflict: t("title") }}>
        <input type="hidden" name="importId" value={importId} />
        <input type="hidden" name="seen" value={seen} />
        {writes > 0 ? (
          <>
            <p className="hint max-w-measure">{t("others")}</p>
            <div className="actions">
              <button className="button">{t("apply", { count: writes })}</button>
              <a href={`/directory/import/${importId}/columns`}>{t("mapping")}</a>
            </div>
          </>
        ) : (
          <p>
            {t("nothing")} <a href={`/directory/import/${importId}/columns`}>{t("mapping")}</a>
          </p>
        )}
      </Form>
      <BadRows importId={importId} rows={bad} />
      {groups.map((kind) => {
        const rows = outcomes.flatMap((one) => (one.kind === kind ? [one] : []));
        if (rows.length === 0) return null;
        const table = (
          <table className="listed import-rows">
            <caption className="sr-only">{t(kind)}</caption>
            <thead>
              <tr>
                {(["row", "who", "person", "what"] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const { post, lines } = tell(row);
                return (
                  <tr key={row.row}>
                    <td className="source whitespace-nowrap">
                      {t("row")} {row.row}
                    </td>
                    <td>{post}</td>
                    <th scope="row">{row.name}</th>
                    <td>
                      {lines.map((line) => (
                        <span key={line} className="block">
                          {line}
                        </span>
                      ))}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        );
        return (
          <section key={kind} id={kind}>
            <h2>
              {t(kind)} ({rows.length})
            </h2>
            <p className="lede">{t(`${kind}Lede`)}</p>
            {table}
          </section>
        );
      })}
      <Form action={giveUp} texts={texts} className="mt-10">
        <input type="hidden" name="importId" value={importId} />
        <button className="button quiet">{t("giveUp")}</button>
      </Form>
    </>
  );
}
