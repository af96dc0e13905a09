import { notFound } from "next/navigation";
import { visitor } from "@/lib/access/actor";
import { calendarOfActivity } from "@/lib/activities/feed";
import { answerCalendar } from "@/lib/calendar/answer";

interface Context {
  params: Promise<{ locale: string; slug: string }>;
}

/** One public activity, to be added to a calendar. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const calendar = await calendarOfActivity(visitor, slug, locale);
  if (calendar === null) notFound();
  return answerCalendar(request, calendar, `1540-${slug}.ics`);
}
