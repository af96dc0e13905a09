import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { hashToken } from "@/lib/access/token";
import { database } from "@/lib/database/client";

const quarterOfAnHour = 15 * 60;

/**
 * A limit counted in the database: it outlives a restart and holds for all instances together. Counted outside of any
 * transaction, which could take the count back; under a hash, so that no address of who merely asked stands there.
 * @returns whether one more is within the limit.
 */
const limit =
  (keyPrefix: string, points: number) =>
  async (key: string): Promise<boolean> => {
    const limiter = new RateLimiterPrisma({
      storeClient: database(),
      tableName: "rateLimiterFlexible",
      keyPrefix,
      points,
      duration: quarterOfAnHour,
      clearExpiredByTimeout: false,
    });
    try {
      await limiter.consume(hashToken(key));
      return true;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false;
      throw refusal;
    }
  };

/** Whether a network address may ask for one more sign-in link. */
export const mayAsk = limit("ask", 20);

const mailTo = limit("mail", 5);
/** Whether one more link may be mailed to an account; the answer is not told to whoever asked. */
export const mayMail = (email: string): Promise<boolean> => mailTo(email.toLowerCase());

/** Whether a network address may try one more link. */
export const mayTry = limit("try", 30);

/** Whether a visitor's network address may have one more file made. */
export const mayTakeFile = limit("file", 40);

/** Removes counters whose time is over. */
export async function forgetOldCounts(): Promise<void> {
  await database().rateLimiterFlexible.deleteMany({ where: { expire: { lt: new Date() } } });
}
