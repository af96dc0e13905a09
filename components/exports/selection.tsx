import { getTranslations } from "@/i18n/words";
import { parts, type Part } from "@/lib/exports/rules";

interface SelectionFieldsProps {
  /** The directory's filter, passed on as it is. */
  typed: Record<string, string>;
  rows: { part: Part; code: string; name: string }[];
  chosen: { states: string[]; parts: readonly Part[] };
  wrong?: { parts?: string; states?: string };
}

/** Which functions and which of the States that passed the filter. */
export async function SelectionFields({ typed, rows, chosen, wrong = {} }: SelectionFieldsProps) {
  const t = await getTranslations("exports");
  const states = [...new Map(rows.map(({ code, name }) => [code, name]))];
  const complaint = wrong.parts ?? wrong.states;
  const counted = (part: Part) => rows.filter((row) => row.part === part).length;
  return (
    <>
      {Object.entries(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="parts" value="" />
      <fieldset className={complaint ? "field wrong" : "field"}>
        <legend>{t("parts.legend")}</legend>
        {complaint && (
          <p className="complaint" id="parts-error">
            {complaint}
          </p>
        )}
        <div className="choices">
          {parts.map((part, index) => (
            <label key={part}>
              <input
                type="checkbox"
                name="parts"
                id={index === 0 ? (wrong.states ? "states" : "parts") : undefined}
                value={part}
                defaultChecked={chosen.parts.includes(part)}
              />
              <span>
                {t(`parts.${part}`)} <span className="source">{t("rows", { count: counted(part) })}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {states.length > 1 && (
        <details className="mb-6" open={chosen.states.length > 0}>
          <summary>{t("states")}</summary>
          <p className="hint">{t("statesHint")}</p>
          <div className="choices">
            {states.map(([code, name]) => (
              <label key={code}>
                <input type="checkbox" name="states" value={code} defaultChecked={chosen.states.includes(code)} />
                {name}
              </label>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
