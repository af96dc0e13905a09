import { handler } from "@/lib/access/handler";
import { undoAttendance } from "@/lib/meetings/undo-attendance";
import { answerDesk } from "@/lib/meetings/desk-answer";

/** Takes back a mark. */
export const POST = handler(undoAttendance, (outcome, request) =>
  answerDesk(outcome, request, (result) => [{}, (result as { key: string | null }).key ?? "content"]),
);
