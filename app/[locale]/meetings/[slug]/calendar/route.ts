import { notFound } from "next/navigation";
import { answerCalendar } from "@/lib/calendar/answer";
import { meetingCalendar } from "@/lib/calendar/queries";

interface Context {
  params: Promise<{ locale: string; slug: string }>;
}

/** One meeting as a calendar; its address is /meetings/<slug>.ics (next.config.mjs). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const calendar = (await meetingCalendar(locale, slug)) ?? notFound();
  return answerCalendar(request, calendar, `1540-meeting-${slug}.ics`);
}
