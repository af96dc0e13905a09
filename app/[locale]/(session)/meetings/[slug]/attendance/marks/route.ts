import { createHash } from "node:crypto";
import { can } from "@/lib/access/can";
import { currentActor } from "@/lib/access/current";
import { handler } from "@/lib/access/handler";
import type { MarkSaved } from "@/lib/meetings/desk";
import { parseDay } from "@/lib/dates";
import { deskMeeting, snapshot } from "@/lib/meetings/desk-queries";
import { markAttendance } from "@/lib/meetings/mark-attendance";
import { readOrder } from "@/lib/meetings/schema";
import { answerDesk } from "@/lib/meetings/desk-answer";

interface Context {
  params: Promise<{ slug: string }>;
}

const nothing = (status: number) => Response.json({ status }, { status });

/** The order of States, the day, and the list that the desk has; null where the question makes no sense. */
function asked(request: Request) {
  const { searchParams } = new URL(request.url);
  const { order, wrong } = readOrder(searchParams.get("order") ?? undefined);
  const list = searchParams.get("list") ?? "";
  const day = searchParams.get("day");
  const isDay = day === null || parseDay(day) !== null;
  return wrong === null && isDay && /^[0-9a-f]{0,32}$/.test(list) ? { order, list, day } : null;
}

/** What stands now: asked by every open desk every two seconds, so that each sees what the others mark. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!can(actor, "attendance.mark")) return nothing(actor.accountId === null ? 401 : 403);
  const question = asked(request);
  if (!question) return nothing(400);
  const meeting = await deskMeeting((await params).slug, question.day);
  if (!meeting?.isDay) return nothing(404);
  const text = JSON.stringify(await snapshot(meeting, actor.accountId ?? "", question.order, question.list));
  const ETag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  if (request.headers.get("If-None-Match") === ETag) return new Response(null, { status: 304, headers: { ETag } });
  return new Response(text, { headers: { ETag, "Content-Type": "application/json", "Cache-Control": "no-store" } });
}

/** Marks a delegation or a delegate present. */
export const POST = handler(markAttendance, (outcome, request) =>
  answerDesk(outcome, request, (result) => {
    const { standing } = result as MarkSaved;
    return standing ? [{ marked: standing[0] }, standing[0]] : [{}, "content"];
  }),
);
