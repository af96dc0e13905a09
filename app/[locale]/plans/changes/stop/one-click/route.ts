import { programHandler } from "@/lib/access/handler";
import { stopMail, stopPageOf } from "@/lib/plans/stop-mail";

const tokenIn = (request: Request) => new URL(request.url).searchParams.get("token") ?? "";

/** Somebody who opens the address is asked first: only a mail program's POST stops the mail at once (RFC 8058, 3.2). */
export const GET = (request: Request): Response =>
  new Response(null, { status: 303, headers: { Location: stopPageOf(tokenIn(request)) } });

const statuses = { done: 200, invalid: 400, refused: 403, conflict: 409, failed: 500 } as const;

/** Stops the weekly mail for a mail program: it sends no cookie and comes from anywhere (server/admission.mjs). */
export const POST = programHandler(
  stopMail,
  ({ status }) => new Response(null, { status: statuses[status] }),
  (request) => ({ token: tokenIn(request) }),
);
