import { getTranslations } from "@/i18n/words";
import type { KnownIntroduction } from "@/lib/introductions/queries";

/** What a State's Point of Contact is asked to consent to. */
export async function Waiting({ introductions }: { introductions: KnownIntroduction[] }) {
  const waiting = introductions.filter(({ awaitsActor }) => awaitsActor);
  if (waiting.length === 0) return null;
  const t = await getTranslations("introductions.waiting");
  return (
    <section className="notice" aria-labelledby="waiting">
      <h2 id="waiting" className="text-body">
        {t("title")}
      </h2>
      <ul>
        {waiting.map(({ id, offer }) => (
          <li key={id}>
            <a href={`/activities/offers/introductions/${id}`}>{t("one", { offer })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
