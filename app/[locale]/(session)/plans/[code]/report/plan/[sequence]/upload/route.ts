import { backToPage } from "@/lib/access/back";
import { uploadHandler } from "@/lib/access/handler";
import { putPlanText } from "@/lib/plans/plan-text";

/** Keeps the text of a plan, then goes back to its page. */
export const POST = uploadHandler(putPlanText, (outcome, request) => {
  const page = new URL(request.url).pathname.replace(/^\/en(?=\/)/, "").slice(0, -"/upload".length);
  if (outcome.status === "invalid")
    return new Response(null, { status: 303, headers: { Location: `${page}?problem=file#document` } });
  return backToPage(outcome, request, { from: "/upload", done: "put" });
});
