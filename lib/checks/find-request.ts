import "server-only";
import { database } from "@/lib/database/client";
import type { RequestSubject } from "./settle";

/** @returns what one is asked in a check, by its id; null where there is no such request. */
export async function findRequest({ requestId }: { requestId: string }): Promise<RequestSubject | null> {
  const found = await database().checkRequest.findUnique({
    where: { id: requestId },
    select: { stateCode: true, appointmentId: true, check: { select: { kind: true, slug: true } } },
  });
  return found && { requestId, stateCode: found.stateCode, appointmentId: found.appointmentId, ...found.check };
}
