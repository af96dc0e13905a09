import { createHash } from "node:crypto";
import { can } from "@/lib/access/can";
import { currentActor } from "@/lib/access/current";
import { handler } from "@/lib/access/handler";
import type { MarkSaved } from "@/lib/meetings/desk";
import { deskMeeting, snapshot } from "@/lib/meetings/desk-queries";
import { markAttendance } from "@/lib/meetings/mark-attendance";
import { readOrder } from "@/lib/meetings/schema";
import { answerDesk } from "@/lib/meetings/desk-answer";

interface Context {
  params: Promise<{ slug: string }>;
}

const nothing = (status: number) => Response.json({ status }, { status });

/** What stands now: asked by every open desk every two seconds, so that each sees what the others mark. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (!can(await currentActor(), "attendance.mark")) return nothing(403);
  const meeting = await deskMeeting((await params).slug);
  if (!meeting) return nothing(404);
  const { searchParams } = new URL(request.url);
  const { order } = readOrder(searchParams.get("order") ?? undefined);
  const text = JSON.stringify(await snapshot(meeting, order, searchParams.get("list") ?? undefined));
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
