import "server-only";
import { isAway } from "@/lib/database/errors";
import { log } from "./log";

/** Does something again and again, a while after it was done the last time, for as long as the process runs. */
export function inRounds(work: () => Promise<unknown>, pause: number, whenItFails: string): void {
  const round = async () => {
    try {
      await work();
    } catch (error) {
      log.warn({ away: isAway(error), err: error }, whenItFails);
    }
    setTimeout(() => void round(), pause).unref();
  };
  void round();
}
