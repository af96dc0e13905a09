import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { sessionCookie } from "@/lib/access/current";
import { actorOfToken } from "@/lib/access/session";
import { authOptions } from "@/lib/accounts/auth";
import { mayTry } from "@/lib/accounts/limits";
import { landing } from "@/lib/accounts/rules";
import { requestContext } from "@/lib/request/context";
import { log } from "@/lib/request/log";

type Context = { params: Promise<{ nextauth: string[] }> };

const goTo = (path: string, cookie?: string) =>
  new Response(null, { status: 303, headers: { Location: path, ...(cookie && { "Set-Cookie": cookie }) } });

/** The cookie of the session that an answer of next-auth begins, if it does; its other cookies serve flows we do not have. */
const sessionBegun = (response: Response) =>
  response.headers.getSetCookie().find((set) => set.startsWith(`${sessionCookie()}=`));

const tokenIn = (cookie: string) => decodeURIComponent(cookie.slice(sessionCookie().length + 1).split(";")[0] ?? "");

/**
 * The press of the button behind a sign-in link; of next-auth's addresses the only one that is open. A form's POST, not the
 * link's GET: a mail scanner that opens links uses none up.
 */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth.join("/") !== "callback/email") return new Response(null, { status: 404 });
  // next-auth would say of whatever fails that the link is at fault: a database that is away is found out before.
  const within = await mayTry(requestContext().address).catch((error: unknown) => {
    log.error({ err: error }, "sign-in failed");
    return null;
  });
  if (within === null) return goTo("/sign-in?problem=away");
  if (!within) return goTo("/sign-in?problem=limit");
  const signIn = NextAuth(authOptions()) as (request: NextRequest, context: Context) => Promise<Response>;
  const answer = await signIn(request, context);
  const cookie = sessionBegun(answer);
  if (!cookie) return goTo("/sign-in?problem=link");
  return goTo(landing(await actorOfToken(tokenIn(cookie)), request.nextUrl.searchParams.get("to")), cookie);
}
