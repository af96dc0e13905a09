import { AgendaList } from "@/components/meetings/agenda-list";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { AgendaDay } from "@/lib/agenda/queries";
import { formatDate } from "@/lib/dates";
import type { MeetingPage } from "@/lib/meetings/queries";

interface AgendaProps {
  actor: Actor;
  meeting: MeetingPage;
  days: AgendaDay[];
}

/** What is on the agenda, day by day. */
export async function Agenda({ actor, meeting, days }: AgendaProps) {
  const [t, page, locale] = [
    await getTranslations("agenda"),
    await getTranslations("meetingPage.agenda"),
    await getLocale(),
  ];
  if (days.length === 0 && (meeting.phase === "past" || meeting.cancelled)) return null;
  const timed = days.some(({ items }) => items.some(({ startsAt }) => startsAt !== null));
  const said = [timed && t("clocks"), !can(actor, "directory.read") && page("speakers")].filter(Boolean);
  const heading = ({ date, number }: AgendaDay) =>
    date === null ? t("dayNumber", { number }) : formatDate(date, "day", locale);
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{page("title")}</h2>
      {days.length === 0 && <p className="source">{page("none")}</p>}
      {days.length > 0 && said.length > 0 && <p className="source mb-3">{said.join(" ")}</p>}
      {days.map((day) => (
        <section key={day.number} aria-label={heading(day)}>
          {(meeting.startsOn !== meeting.endsOn || day.date === null) && <h3>{heading(day)}</h3>}
          <AgendaList items={day.items} />
        </section>
      ))}
    </section>
  );
}
