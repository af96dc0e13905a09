/** Delivers what waits in the outbox, until it is killed. */
import { startDelivery } from "@/lib/mail/deliver";

startDelivery();
setInterval(() => undefined, 60_000);
