import "server-only";
import { createHash } from "node:crypto";
import type { NextAuthOptions } from "next-auth";
import EmailProvider from "next-auth/providers/email";
import { sessionCookie } from "@/lib/access/current";
import { log } from "@/lib/request/log";
import { adapter } from "./adapter";
import { sessionLasts } from "./begin-session";

const secret = (): string => process.env.AUTH_SECRET ?? "";

/** What next-auth looks a link's token up by: SHA-256 of the token and the secret. */
export const hashLinkToken = (token: string): string =>
  createHash("sha256").update(`${token}${secret()}`).digest("hex");

/** next-auth, for what follows the press of the button behind a link: using the link up and beginning a database session. */
export function authOptions(): NextAuthOptions {
  const session = sessionCookie();
  const secure = session.startsWith("__Host-");
  const cookie = (name: string) => ({
    name: `${secure ? "__Host-" : ""}${name}`,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  });
  return {
    secret: secret(),
    adapter,
    providers: [
      EmailProvider({ sendVerificationRequest: () => Promise.reject(new Error("links are sent by request-link")) }),
    ],
    session: { strategy: "database", maxAge: sessionLasts, updateAge: sessionLasts },
    pages: { signIn: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in" },
    useSecureCookies: secure,
    cookies: {
      sessionToken: { ...cookie(""), name: session },
      csrfToken: cookie("portal-csrf"),
      callbackUrl: cookie("portal-callback"),
    },
    callbacks: {
      // next-auth makes up a user whose id is the address where the adapter knows none.
      signIn: ({ user }) => user.id !== user.email,
    },
    logger: { error: (code) => log.warn({ code }, "next-auth"), warn: () => undefined, debug: () => undefined },
  };
}
