import "server-only";
import { RateLimiterMemory } from "rate-limiter-flexible";

// Counted in this process; several instances each count their own.
const quarterOfAnHour = 15 * 60;
const byAddress = new RateLimiterMemory({ points: 20, duration: quarterOfAnHour });
const byAccount = new RateLimiterMemory({ points: 5, duration: quarterOfAnHour });
const attemptsByAddress = new RateLimiterMemory({ points: 30, duration: quarterOfAnHour });

const passes = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => true,
    () => false,
  );

/** Whether a network address may ask for one more sign-in link. */
export const mayAsk = (address: string): Promise<boolean> => passes(byAddress, address);

/** Whether one more link may be mailed to an account; the answer is not told to whoever asked. */
export const mayMail = (email: string): Promise<boolean> => passes(byAccount, email.toLowerCase());

/** Whether a network address may try one more link. */
export const mayTry = (address: string): Promise<boolean> => passes(attemptsByAddress, address);
