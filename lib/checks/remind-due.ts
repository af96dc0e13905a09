import "server-only";
import { database } from "@/lib/database/client";
import { writeAsSystem } from "@/lib/database/write";
import { plainDate, today } from "@/lib/dates";
import { log } from "@/lib/request/log";
import { inRounds } from "@/lib/request/rounds";
import { remindAll } from "./remind";
import { dueReminder } from "./rules";

/** Reminders go out from this hour of Vienna on: nobody is written to in the night. */
const fromHour = 7;
const interval = 60_000;

const viennaHour = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Vienna", hour: "2-digit", hourCycle: "h23" });

/** @returns the requests without an answer that have no letter of the occasion yet and whose entry still stands. */
async function waiting(checkId: string, occasion: string): Promise<number> {
  return database().checkRequest.count({
    where: { checkId, answer: null, letters: { none: { occasion } } },
  });
}

/**
 * Writes the reminders whose day has come. Any number of instances may do so at once: for each request and day one letter
 * stands, by the table's own constraint.
 * @returns how many letters were written now.
 */
export async function remindDue(now = new Date()): Promise<number> {
  if (Number(viennaHour.format(now)) < fromHour) return 0;
  const day = today(now);
  const checks = await database().check.findMany({
    where: { closedAt: null, remindOn: { isEmpty: false } },
    select: { id: true, remindOn: true },
  });
  let written = 0;
  for (const { id, remindOn } of checks) {
    const occasion = dueReminder(remindOn.map(plainDate), day);
    if (occasion === undefined || (await waiting(id, occasion)) === 0) continue;
    written += await writeAsSystem("check.remind", (transaction) => remindAll(transaction, id, occasion));
  }
  if (written > 0) log.info({ written }, "reminders written");
  return written;
}

/** Looks every minute whether a reminder's day has come, for as long as the process runs. */
export function startReminders(): void {
  inRounds(() => remindDue(), interval, "reminders not written");
}
