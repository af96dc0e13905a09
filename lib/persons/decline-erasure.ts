import "server-only";
import type { z } from "zod";
import { wordsOf } from "@/i18n/words-of";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { queueMailTo } from "@/lib/mail/queue-mail";
import { requestContext } from "@/lib/request/context";
import { declineSchema } from "./schema";

/** Declines a request to be erased, with the reason, and tells the person by mail. */
export const declineErasure: Write<z.infer<typeof declineSchema>> = {
  permission: "person.erase",
  schema: declineSchema,
  async verb(transaction, { input: { requestId, reason } }) {
    const { count } = await transaction.erasureRequest.updateMany({
      where: { id: requestId, decision: null },
      data: { decision: "declined", decidedAt: new Date(), reason },
    });
    if (count === 0) throw new Invalid({ form: "erasureDecided" });
    const { person } = await transaction.erasureRequest.findUniqueOrThrow({
      where: { id: requestId },
      select: { person: { select: { account: { select: { email: true } } } } },
    });
    if (!person.account) return;
    const { locale } = requestContext();
    const t = await wordsOf(locale, "mail.erasure");
    const url = new URL("/account/data", process.env.PORTAL_URL ?? "http://localhost").href;
    await queueMailTo(transaction, person.account.email, {
      subject: t("declinedSubject"),
      text: t("declined", { reason, url }),
    });
  },
};
