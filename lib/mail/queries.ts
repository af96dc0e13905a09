import "server-only";
import { database } from "@/lib/database/client";

/** The newest mail in the outbox. For the demonstration alone, where mail is kept and shown. */
export function keptMail() {
  return database().outboxMail.findMany({
    where: { text: { not: null } },
    orderBy: { createdAt: "desc" },
    take: 100,
    select: { id: true, recipient: true, subject: true, text: true, createdAt: true },
  });
}
