import { getTranslations } from "@/i18n/words";
import type { MeetingStatistics } from "@/lib/meetings/statistics";

/** Where a note and its own list disagree, in words. */
export async function Mismatches({ meetings }: { meetings: MeetingStatistics[] }) {
  const t = await getTranslations("statistics.mismatch");
  const wrong = meetings.filter(({ mismatch }) => mismatch);
  if (wrong.length === 0) return null;
  return (
    <div className="notice">
      <strong className="block">{t("title")}</strong>
      {wrong.map(({ slug, title, reported, counted }) => (
        <p key={slug}>
          {t("text", { meeting: title, reported: reported.statesAttending ?? 0, counted: counted?.states ?? 0 })}
        </p>
      ))}
    </div>
  );
}
