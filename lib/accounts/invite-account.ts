import "server-only";
import type { z } from "zod";
import { wordsOf } from "@/i18n/words-of";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { formatDate } from "@/lib/dates";
import { queueMailTo } from "@/lib/mail/queue-mail";
import { requestContext } from "@/lib/request/context";
import { holderOf } from "./holder";
import { inviteSchema } from "./schema";

/**
 * Tells the holder of an account by mail that it is there; they sign in by a link like everybody.
 * @param from the day to come, "YYYY-MM-DD", from which they may do more with it than a visitor.
 */
export async function sendInvitation(
  transaction: Transaction,
  email: string,
  inviter: string,
  from?: string,
): Promise<void> {
  const { locale } = requestContext();
  const t = await wordsOf(locale, "mail.invite");
  const url = new URL("/sign-in", process.env.PORTAL_URL ?? "http://localhost").href;
  const later = from ? `\n\n${t("later", { date: formatDate(from, "day", locale) })}` : "";
  await queueMailTo(transaction, email, { subject: t("subject"), text: t("text", { inviter, url }) + later });
}

/** Gives somebody an account and tells them so by mail; they sign in by a link like everybody. */
export const inviteAccount: Write<z.infer<typeof inviteSchema>> = {
  permission: "account.invite",
  schema: inviteSchema,
  async verb(transaction, { input, actor }) {
    const { name, email, role } = input;
    if (await transaction.account.findUnique({ where: { email }, select: { id: true } }))
      throw new Invalid({ email: "emailHasAccount" });
    await transaction.account.create({
      data: { name, email, role, ...(await holderOf(transaction, input)) },
      select: { id: true },
    });
    await sendInvitation(transaction, email, actor.name);
  },
};
