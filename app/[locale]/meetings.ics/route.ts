import { answerCalendar } from "@/lib/calendar/answer";
import { meetingCalendar } from "@/lib/calendar/queries";

interface Context {
  params: Promise<{ locale: string }>;
}

/** All meetings, for calendar programs to subscribe to. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const calendar = await meetingCalendar((await params).locale);
  return answerCalendar(request, calendar ?? "", "1540-meetings.ics");
}
