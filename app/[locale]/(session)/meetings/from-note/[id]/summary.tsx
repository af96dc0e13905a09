import { getTranslations } from "@/i18n/words";
import type { Review } from "@/lib/notes/drafts/review";

/** How much of what was understood, each leading to it. */
export async function Summary({ review: { note, doubles } }: { review: Review }) {
  const t = await getTranslations("fromNote.summary");
  const counts = [
    ["doubts", note.unsure.length],
    ["contradictions", note.contradictions.length],
    ["doubles", doubles.length],
    ["states", note.states.length],
    ["bodies", note.organisations.length],
    ["speakers", note.speakers.length],
    ["figures", note.figures.length],
  ] as const;
  return (
    <ul className="import-counts">
      {counts.map(([what, count]) => (
        <li key={what}>
          {count === 0 ? (
            <span className="text-muted">
              <b>0</b> {t(what, { count })}
            </span>
          ) : (
            <a href={`#${what}`}>
              <b>{count}</b> {t(what, { count })}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
