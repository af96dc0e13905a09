import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import type { Transaction } from "@/lib/database/client";
import { findRequest } from "./find-request";
import { requestOf } from "./link";
import { answerByLinkSchema, answerSchema } from "./schema";
import { settle, type RequestSubject } from "./settle";

/** Answers in the portal, signed in for the State. */
export const answerCheck: Write<z.infer<typeof answerSchema>, RequestSubject, RequestSubject> = {
  permission: "check.answer",
  schema: answerSchema,
  load: findRequest,
  async verb(transaction, { input: { answer, version }, record, actor }) {
    await settle(transaction, record, { answer, version, via: "portal", confirmedById: actor.accountId });
    return record;
  },
};

export interface AnsweredByLink extends RequestSubject {
  /** Whether its holder can sign in, to change what is not right. */
  hasAccount: boolean;
}

/**
 * Answers by the link of the mail, without signing in: the token is the permission, for this one request, once, and for
 * nothing but this answer.
 */
export const answerByLink: Write<z.infer<typeof answerByLinkSchema>, RequestSubject, AnsweredByLink> = {
  permission: "check.answerByLink",
  schema: answerByLinkSchema,
  bySystem: true,
  async load({ token }) {
    const requestId = requestOf(token);
    return requestId === null ? null : findRequest({ requestId });
  },
  async verb(transaction, { input: { answer, version }, record }) {
    await settle(transaction, record, { answer, version, via: "link", confirmedById: null });
    return { ...record, hasAccount: await hasAccount(transaction, record.appointmentId) };
  },
};

async function hasAccount(transaction: Transaction, appointmentId: string): Promise<boolean> {
  const where = { disabledAt: null, person: { appointments: { some: { id: appointmentId } } } };
  return (await transaction.account.count({ where })) > 0;
}
