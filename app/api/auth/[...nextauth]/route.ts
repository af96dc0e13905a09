import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { actorOfToken, sessionCookie } from "@/lib/access/current";
import { authOptions } from "@/lib/accounts/auth";
import { mayTry } from "@/lib/accounts/limits";
import { landing } from "@/lib/accounts/rules";
import { requestContext } from "@/lib/request/context";

type Context = { params: Promise<{ nextauth: string[] }> };

const goTo = (path: string, response?: Response) => {
  const headers = new Headers(response?.headers);
  headers.set("Location", path);
  headers.set("Cache-Control", "no-store");
  return new Response(null, { status: 303, headers });
};

/** The session that an answer of next-auth begins, if it does. */
function begun(response: Response): string | undefined {
  const cookie = response.headers.getSetCookie().find((set) => set.startsWith(`${sessionCookie()}=`));
  return cookie && decodeURIComponent(cookie.slice(sessionCookie().length + 1).split(";")[0] ?? "");
}

/**
 * The press of the button behind a sign-in link; of next-auth's addresses the only one that is open. A form's POST, not the
 * link's GET: a mail scanner that opens links uses none up.
 */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth.join("/") !== "callback/email") return new Response(null, { status: 404 });
  if (!(await mayTry(requestContext().address))) return goTo("/sign-in?problem=limit");
  const answer = (await NextAuth(authOptions())(request, context)) as Response;
  const token = begun(answer);
  if (!token) return goTo("/sign-in?problem=link");
  return goTo(landing(await actorOfToken(token), request.nextUrl.searchParams.get("to") ?? undefined), answer);
}
