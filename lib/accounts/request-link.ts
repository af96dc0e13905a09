import "server-only";
import { randomBytes } from "node:crypto";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { requestContext } from "@/lib/request/context";
import { queueMailTo } from "@/lib/mail/queue-mail";
import { hashLinkToken } from "./auth";
import { forgetOldCounts, mayAsk, mayMail } from "./limits";
import { requestLinkSchema } from "./schema";
import { signInMail } from "./sign-in-mail";

/** How long a link serves, in minutes. */
const linkLasts = 20;

interface Asking extends Subject {
  /** Whether another link may be mailed to the address; who asked is not told. */
  withinLimit: boolean;
}

async function count({ email }: { email: string }): Promise<Asking> {
  await forgetOldCounts();
  if (!(await mayAsk(requestContext().address))) throw new Invalid({ email: "tooManyLinks" });
  return { withinLimit: await mayMail(email) };
}

/**
 * Mails a sign-in link to an account that is known and active. For every other address the same statements run and the
 * answer is the same, so that nobody learns who has an account.
 */
export const requestLink: Write<z.infer<typeof requestLinkSchema>, Asking> = {
  permission: "session.request",
  schema: requestLinkSchema,
  bySystem: true,
  load: count,
  async verb(transaction, { input: { email, to }, record }) {
    if (!record.withinLimit) return;
    const token = randomBytes(32).toString("base64url");
    const expiresAt = new Date(Date.now() + linkLasts * 60_000);
    await transaction.$executeRaw`DELETE FROM "SignInToken" WHERE "expiresAt" < now()`;
    await transaction.$executeRaw`
      INSERT INTO "SignInToken" ("tokenHash", "identifier", "expiresAt") VALUES (${hashLinkToken(token)}, ${email}::citext, ${expiresAt})`;
    await queueMailTo(transaction, email, await signInMail({ email, token, to, minutes: linkLasts }));
  },
};
