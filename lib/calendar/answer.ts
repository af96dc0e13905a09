import { answerText } from "@/lib/request/answer-text";

/** @param name of the file, where a browser saves it. */
export const answerCalendar = (request: Request, text: string, name: string): Response =>
  answerText(request, text, { type: "text/calendar; charset=utf-8", name });
