import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { findRequest } from "./find-request";
import { recordSchema, requestSchema, returnedSchema } from "./schema";
import { settle, type RequestSubject } from "./settle";

/** Notes what somebody answered by telephone or by an ordinary mail. */
export const recordAnswer: Write<z.infer<typeof recordSchema>, RequestSubject, RequestSubject> = {
  permission: "check.record",
  schema: recordSchema,
  load: findRequest,
  async verb(transaction, { input: { answer, via, note }, record, actor: { accountId } }) {
    const { version } = await transaction.appointment.findUniqueOrThrow({
      where: { id: record.appointmentId },
      select: { version: true },
    });
    await settle(transaction, record, {
      answer,
      via,
      note,
      version,
      confirmedById: accountId,
      recordedById: accountId,
    });
    return record;
  },
};

/** Notes that the mail came back: its address gets no more of any check until it changes or the mark is lifted. */
export const markReturned: Write<z.infer<typeof returnedSchema>, RequestSubject, RequestSubject> = {
  permission: "check.record",
  schema: returnedSchema,
  load: findRequest,
  async verb(transaction, { input: { requestId, returnNote: note }, record, actor }) {
    const { count } = await transaction.checkRequest.updateMany({
      where: { id: requestId, recipient: { not: null }, returnedAt: null, check: { closedAt: null } },
      data: { returnedAt: new Date(), recordedById: actor.accountId, ...(note !== null && { note }) },
    });
    const { recipient } = await transaction.checkRequest.findUniqueOrThrow({
      where: { id: requestId },
      select: { recipient: true },
    });
    if (count === 0 || recipient === null) throw new Invalid({ form: "nothingToMark" });
    const data = { address: recipient, markedById: actor.accountId ?? "" };
    await transaction.bouncedAddress.createMany({ data, skipDuplicates: true });
    await transaction.outboxMail.deleteMany({ where: { recipient, once: true, ...notHandedOver } });
    return record;
  },
};

/** What waits in the outbox and was never given to the mail server. */
const notHandedOver = { sentAt: null, handedAt: null, failedAt: null };

/** Takes the mark off an address: it works again, or was marked by mistake. */
export const liftReturned: Write<z.infer<typeof requestSchema>, RequestSubject, RequestSubject> = {
  permission: "check.record",
  schema: requestSchema,
  load: findRequest,
  async verb(transaction, { input: { requestId }, record }) {
    const request = { id: requestId, returnedAt: { not: null } };
    const found = await transaction.checkRequest.findFirst({ where: request, select: { recipient: true } });
    if (!found?.recipient) throw new Invalid({ form: "nothingToMark" });
    await transaction.bouncedAddress.deleteMany({ where: { address: found.recipient } });
    await transaction.checkRequest.updateMany({ where: request, data: { returnedAt: null } });
    return record;
  },
};
