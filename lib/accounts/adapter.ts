import "server-only";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { actorOfToken } from "@/lib/access/session";
import { hashToken } from "@/lib/access/token";
import { database } from "@/lib/database/client";
import { write } from "@/lib/database/write";
import { beginSession } from "./begin-session";

// Why not @auth/prisma-adapter: docs/decisions/0003-sign-in.md.

interface Known {
  id: string;
  email: string;
  name: string;
}

const asUser = (account: Known | null): AdapterUser | null => account && { ...account, emailVerified: null };

/** Sign-in makes no accounts: the coordinator does. */
const refuse = (): never => {
  throw new Error("accounts are made by the coordinator");
};

const active = { disabledAt: null };
const select = { id: true, email: true, name: true } as const;

/** What next-auth keeps in our tables: accounts that are known and active, tokens as hashes. */
export const adapter: Adapter = {
  createUser: refuse,
  linkAccount: refuse,
  getUserByAccount: () => null,
  getUser: async (id) => asUser(await database().account.findFirst({ where: { id, ...active }, select })),
  getUserByEmail: async (email) => asUser(await database().account.findFirst({ where: { email, ...active }, select })),
  // Called at each sign-in to note that the address was reached: beginSession notes it.
  updateUser: async ({ id }) =>
    asUser(await database().account.findFirst({ where: { id, ...active }, select })) ?? refuse(),
  async createSession({ sessionToken, userId, expires }) {
    await beginSession(userId, sessionToken, expires);
    return { sessionToken, userId, expires };
  },
  async getSessionAndUser(sessionToken) {
    const session = await database().session.findFirst({
      where: { tokenHash: hashToken(sessionToken), account: active },
      select: { expiresAt: true, accountId: true, account: { select } },
    });
    return (
      session && {
        user: { ...session.account, emailVerified: null },
        session: { sessionToken, userId: session.accountId, expires: session.expiresAt },
      }
    );
  },
  updateSession: () => null,
  async deleteSession(sessionToken) {
    const { accountId } = await actorOfToken(sessionToken);
    if (!accountId) return;
    const tokenHash = hashToken(sessionToken);
    await write({ accountId, action: "session.end" }, (transaction) =>
      transaction.session.deleteMany({ where: { tokenHash } }),
    );
  },
  createVerificationToken: refuse,
  async useVerificationToken({ token, identifier = "" }: { token: string; identifier?: string }) {
    // One statement, so that two clicks at once cannot both use it; letter by letter as next-auth compares, so that a link whose
    // address was garbled is not used up.
    const [used] = await database().$queryRaw<{ identifier: string; expires: Date }[]>`
      DELETE FROM "SignInToken" WHERE "tokenHash" = ${token} AND "identifier"::text = ${identifier}
      RETURNING "identifier"::text, "expiresAt" AS "expires"`;
    return used ? { ...used, token } : null;
  },
};
