import "server-only";
import { database } from "@/lib/database/client";

/** The newest mail that waits in the outbox. For the demonstration alone, where mail is kept and shown. */
export function keptMail() {
  return database().outboxMail.findMany({
    orderBy: { createdAt: "desc" },
    take: 100,
    select: { id: true, recipient: true, subject: true, text: true, createdAt: true },
  });
}
