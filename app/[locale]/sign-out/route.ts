import { sessionCookie } from "@/lib/access/current";
import { handler } from "@/lib/access/handler";
import { endSession } from "@/lib/accounts/end-session";

/** Ends the session on the server, whatever the browser keeps. */
export const POST = handler(endSession, () => {
  const secure = sessionCookie().startsWith("__Host-") ? "; Secure" : "";
  const headers = {
    Location: "/sign-in?done=signedOut",
    "Set-Cookie": `${sessionCookie()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`,
  };
  return new Response(null, { status: 303, headers });
});
