import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { overlapsOf } from "@/lib/overlaps/queries";

interface OverlapsOfProps {
  actor: Actor;
  activity: { id: string; stateCode: string | null; organisationId: string | null };
}

/** What an activity overlaps with and why it goes on, for its organisers and the CPC; nothing for others, or where there is none. */
export async function OverlapsOf({ actor, activity }: OverlapsOfProps) {
  const overlaps = await overlapsOf(actor, activity);
  if (overlaps.length === 0) return null;
  const t = await getTranslations("overlaps");
  return (
    <section className="overlaps-of" aria-labelledby="overlaps-of">
      <h2 id="overlaps-of">{t("of.title")}</h2>
      <ul className="told-list">
        {overlaps.map(({ id, other, reason, end, endNote }) => (
          <li key={id}>
            <a href={`/activities/${other.slug}`}>{other.title}</a>
            <p className="whitespace-pre-line">{reason === null ? t("of.noReason") : t("of.reason", { reason })}</p>
            <p className="whitespace-pre-line">
              {end === null
                ? t("of.open")
                : t(endNote ? "of.endNote" : "of.end", { end: t(`ends.${end}`), note: endNote ?? "" })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
