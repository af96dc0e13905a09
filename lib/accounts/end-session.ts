import "server-only";
import { z } from "zod";
import { sessionToken } from "@/lib/access/current";
import type { Write } from "@/lib/access/door";
import { hashToken } from "@/lib/access/token";

const nothing = z.object({});

/** Ends the session of this request. */
export const endSession: Write<z.infer<typeof nothing>> = {
  permission: "session.end",
  schema: nothing,
  async verb(transaction) {
    await transaction.session.deleteMany({ where: { tokenHash: hashToken((await sessionToken()) ?? "") } });
  },
};

/** Ends every session of one's account but this one. */
export const endOtherSessions: Write<z.infer<typeof nothing>> = {
  permission: "session.endOthers",
  schema: nothing,
  done: "otherSessionsEnded",
  async verb(transaction, { actor }) {
    const tokenHash = { not: hashToken((await sessionToken()) ?? "") };
    await transaction.session.deleteMany({ where: { accountId: actor.accountId ?? "", tokenHash } });
  },
};
