import { getTranslations } from "@/i18n/words";
import type { TrailQuery } from "@/lib/audit/schema";

interface FilterProps {
  query: TrailQuery;
  wrong: { from?: true; to?: true };
  states: Map<string, string>;
}

/** By State, by person, by day: a GET form, so that a view of the trail is an address. */
export async function TrailFilter({ query, wrong, states }: FilterProps) {
  const t = await getTranslations("audit.filter");
  return (
    <form className="mb-6 flex flex-wrap items-end gap-x-5 gap-y-2" role="search" aria-label={t("label")}>
      <div className="field mb-0">
        <label htmlFor="state">{t("state")}</label>
        <select className="input" id="state" name="state" defaultValue={query.state ?? ""}>
          <option value="">{t("all")}</option>
          {[...states].map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field mb-0">
        <label htmlFor="person">{t("person")}</label>
        <input className="input" id="person" name="person" defaultValue={query.person ?? ""} />
      </div>
      {(["from", "to"] as const).map((name) => (
        <div className={wrong[name] ? "field wrong mb-0" : "field mb-0"} key={name}>
          <label htmlFor={name}>{t(name)}</label>
          {wrong[name] && (
            <p className="complaint" id={`${name}-error`}>
              {t("wrongDay")}
            </p>
          )}
          <input
            className="input"
            id={name}
            name={name}
            type={wrong[name] ? "text" : "date"}
            defaultValue={query[name] ?? ""}
            aria-invalid={wrong[name]}
            aria-describedby={wrong[name] && `${name}-error`}
          />
        </div>
      ))}
      <button className="button quiet">{t("show")}</button>
    </form>
  );
}
