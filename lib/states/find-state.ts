import "server-only";
import type { Subject } from "@/lib/access/can";
import { database } from "@/lib/database/client";

/** @returns the State that a form is about; null where it is none. */
export async function findState({ state }: { state: string }): Promise<(Subject & { stateCode: string }) | null> {
  const found = await database().state.findUnique({ where: { code: state }, select: { code: true } });
  return found && { stateCode: found.code };
}
