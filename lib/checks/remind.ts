import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { plainDate, today } from "@/lib/dates";
import { findCheck, type CheckSubject } from "./close-check";
import { letterWriter } from "./letter";
import { linkOf } from "./link";
import { postLetters, type CheckMail } from "./post-letters";
import { standingOf } from "./recipients";
import { checkSchema } from "./schema";

interface Unanswered {
  id: string;
  appointmentId: string;
  recipient: string | null;
}

/** @returns letters of an open check for these requests, each to the address that its entry has now. */
export async function lettersFor(
  transaction: Transaction,
  checkId: string,
  requests: Unanswered[],
  { reminder }: { reminder: boolean },
): Promise<CheckMail[]> {
  const check = await transaction.check.findUniqueOrThrow({
    where: { id: checkId },
    select: { subject: true, text: true, dueOn: true },
  });
  const write = await letterWriter(transaction, { ...check, dueOn: plainDate(check.dueOn) }, { reminder });
  const standing = await standingOf(
    transaction,
    requests.map(({ appointmentId }) => appointmentId),
  );
  const entries = new Map(standing.map((entry) => [entry.appointmentId, entry]));
  return requests.flatMap(({ id, appointmentId }) => {
    const entry = entries.get(appointmentId);
    if (!entry?.address) return [];
    return [{ requestId: id, recipient: entry.address, ...write({ ...entry, link: linkOf(id) }) }];
  });
}

/** Where an entry's address has changed since the last letter, the request goes with it; a mark on the old one is past. */
export async function followAddresses(transaction: Transaction, requests: Unanswered[], mail: CheckMail[]) {
  const before = new Map(requests.map(({ id, recipient }) => [id, recipient]));
  for (const { requestId, recipient } of mail) {
    if (before.get(requestId) === recipient) continue;
    await transaction.checkRequest.updateMany({ where: { id: requestId }, data: { recipient, returnedAt: null } });
  }
}

/**
 * Writes to everybody who has not answered an open check, once for each occasion.
 * @param occasion the day, "YYYY-MM-DD".
 * @returns how many letters were written now.
 */
export async function remindAll(transaction: Transaction, checkId: string, occasion: string): Promise<number> {
  const requests = await transaction.checkRequest.findMany({
    where: { checkId, answer: null, check: { closedAt: null } },
    select: { id: true, appointmentId: true, recipient: true },
  });
  if (requests.length === 0) return 0;
  const mail = await lettersFor(transaction, checkId, requests, { reminder: true });
  const posted = new Set(await postLetters(transaction, occasion, mail));
  await followAddresses(
    transaction,
    requests,
    mail.filter(({ requestId }) => posted.has(requestId)),
  );
  return posted.size;
}

/** Reminds all who have not answered, by hand and in one go; at most once a day. */
export const remindCheck: Write<z.infer<typeof checkSchema>, CheckSubject, CheckSubject> = {
  permission: "check.remind",
  schema: checkSchema,
  load: findCheck,
  async verb(transaction, { record }) {
    if ((await remindAll(transaction, record.checkId, today())) === 0) throw new Invalid({ form: "nobodyToRemind" });
    return record;
  },
};
