import { getTranslations } from "@/i18n/words";

/** Where the meetings are in figures, and how to have them in one's calendar. */
export async function MeetingsCalendar() {
  const t = await getTranslations();
  const address = `${process.env.PORTAL_URL ?? "http://localhost:3000"}/meetings.ics`;
  return (
    <div className="mb-6">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 [&_a]:inline-block [&_a]:leading-6">
        <li>
          <a href="/meetings/statistics">{t("statistics.link")}</a>
        </li>
        <li>
          <a href={address.replace(/^https?:/, "webcal:")}>{t("calendar.subscribe")}</a>
        </li>
      </ul>
      <p className="source">
        {t.rich("calendar.subscribeHint", { address, code: (text) => <code className="break-all">{text}</code> })}
      </p>
    </div>
  );
}
