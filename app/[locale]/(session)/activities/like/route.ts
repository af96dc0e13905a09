import { handler } from "@/lib/access/handler";
import { statusOf } from "@/lib/access/outcome";
import { lookAtActivity } from "@/lib/activities/look-at-activity";

/** What is like an activity while it is typed, for the form's script: in words, and never kept by anybody. */
export const POST = handler(lookAtActivity, (outcome) =>
  Response.json(outcome.status === "done" ? outcome.result : {}, {
    status: statusOf(outcome),
    headers: { "Cache-Control": "no-store" },
  }),
);
