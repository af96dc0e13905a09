import "server-only";
import { randomBytes } from "node:crypto";
import { hashToken } from "@/lib/access/token";
import { write } from "@/lib/database/write";

/** How long one stays signed in, in seconds: a working day. */
export const sessionLasts = 12 * 60 * 60;

/**
 * Signs an account in. The database refuses one that is disabled or unknown (row-level security on "Session").
 * @param token the secret of the cookie; of it only a hash is kept.
 */
export async function beginSession(
  accountId: string,
  token = randomBytes(32).toString("base64url"),
  expiresAt = new Date(Date.now() + sessionLasts * 1000),
): Promise<{ token: string; expiresAt: Date }> {
  await write({ accountId, action: "session.begin" }, async (transaction) => {
    await transaction.session.create({
      data: { tokenHash: hashToken(token), accountId, expiresAt },
      select: { id: true },
    });
    await transaction.account.update({
      where: { id: accountId },
      data: { lastSignInAt: new Date() },
      select: { id: true },
    });
  });
  return { token, expiresAt };
}
