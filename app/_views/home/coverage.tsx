import { getTranslations } from "@/i18n/words";
import { functionsFilled } from "@/lib/states/coverage";
import type { ListedState } from "@/lib/states/list";

/** How many States have a Point of Contact today, and which have none. */
export async function Coverage({ states, day }: { states: ListedState[]; day: string }) {
  const t = await getTranslations("home.coverage");
  const filled = await functionsFilled(day);
  const vacant = states.filter(({ code }) => !filled.get(code)?.has("primary"));
  return (
    <section className="home-part" aria-labelledby="coverage">
      <h2 id="coverage">{t("title")}</h2>
      <p className="figure">
        {t.rich("figure", {
          filled: states.length - vacant.length,
          total: states.length,
          big: (chunks) => <b>{chunks}</b>,
        })}
      </p>
      {vacant.length === 0 ? (
        <p>{t("full")}</p>
      ) : (
        <>
          <p className="source">{t("vacant", { count: vacant.length })}</p>
          <ul className="run">
            {vacant.map(({ code, name }) => (
              <li key={code}>
                <a href={`/states/${code}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
