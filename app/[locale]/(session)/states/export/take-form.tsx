import "@/components/exports/exports.css";
import { getTranslations } from "@/i18n/words";
import { columns, formats, parts } from "@/lib/exports/rules";
import type { TakeQuery } from "@/lib/exports/schema";
import type { Taken } from "@/lib/exports/taken";
import { SelectionFields } from "@/components/exports/selection";

interface TakeFormProps {
  taken: Taken;
  query: TakeQuery;
  wrong: { columns?: string; format?: string; parts?: string; states?: string };
}

const complaint = (name: string, text: string | undefined) =>
  text && (
    <p className="complaint" id={`${name}-error`}>
      {text}
    </p>
  );

/** Asks for the form, the functions, the States and the columns; what comes back is a file. */
export async function TakeForm({ taken, query, wrong }: TakeFormProps) {
  const t = await getTranslations("exports");
  const isChosen = (column: (typeof columns)[number]) =>
    query.columns.length === 0 ? wrong.columns === undefined : query.columns.includes(column);
  return (
    <form className="take" method="post" action="/states/export/file">
      <fieldset className={wrong.format ? "field wrong" : "field"}>
        <legend>{t("format")}</legend>
        {complaint("format", wrong.format)}
        {formats.map((format, index) => (
          <div className="choice" key={format}>
            <input
              type="radio"
              name="format"
              id={index === 0 ? "format" : `format-${format}`}
              value={format}
              defaultChecked={format === query.format}
              disabled={format === "vcard" && taken.on !== null}
              aria-describedby={`hint-${format}`}
            />
            <label htmlFor={index === 0 ? "format" : `format-${format}`}>{t(`formats.${format}`)}</label>
            <p className="hint" id={`hint-${format}`}>
              {t(`formatHints.${format}`)}
            </p>
          </div>
        ))}
      </fieldset>
      <fieldset className={wrong.columns ? "field wrong columns-choice" : "field columns-choice"}>
        <legend>{t("columnsLegend")}</legend>
        <p className="hint">{t("columnsHint")}</p>
        {complaint("columns", wrong.columns)}
        <div className="choices">
          {columns.map((column, index) => (
            <label key={column}>
              <input
                type="checkbox"
                name="columns"
                id={index === 0 ? "columns" : undefined}
                value={column}
                defaultChecked={isChosen(column)}
              />
              {t(`columns.${column}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <SelectionFields
        typed={query.typed}
        rows={taken.rows.map(({ part, state: { code, name } }) => ({ part, code, name }))}
        chosen={{ states: query.states, parts: query.parts.length > 0 ? query.parts : [...parts] }}
        wrong={wrong}
      />
      <button className="button">{t("take")}</button>
    </form>
  );
}
