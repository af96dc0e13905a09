import { getTranslations } from "@/i18n/words";
import type { Statistics } from "@/lib/meetings/statistics";

/** The participating States that no list of those who took part has, and how much that says. */
export async function NeverCame({ meetings, never, total }: Statistics) {
  const t = await getTranslations("statistics.never");
  const known = meetings.filter(({ isRecorded }) => isRecorded);
  const others = meetings.filter(({ isRecorded }) => !isRecorded);
  const named = (some: typeof meetings) =>
    some.map(({ city, title, startsOn }) => `${city ?? title} ${startsOn.slice(0, 4)}`).join(", ");
  return (
    <section aria-labelledby="never">
      <h2 id="never">{t("title")}</h2>
      {known.length === 0 ? (
        <p>{t("nothing")}</p>
      ) : (
        <>
          <p>{t("lede", { count: never.length, total })}</p>
          <p className="source max-w-measure">
            {t("of", { meetings: named(known) })}
            {others.length > 0 && ` ${t("without", { meetings: named(others) })}`}
            {known.some(({ fictional }) => fictional) && ` ${t("fictional")}`}
          </p>
          <ul className="never">
            {never.map(({ code, name }) => (
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
