import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/database/client";

/** Keeps the letter of a nomination, where one was brought. @returns the document's id, or null. */
export async function keepLetter(
  transaction: Transaction,
  letter: { name: string; bytes: Buffer } | undefined,
  actor: Actor,
): Promise<string | null> {
  if (!letter) return null;
  const { name, bytes } = letter;
  const { id } = await transaction.document.create({
    data: {
      name,
      type: "application/pdf",
      bytes: new Uint8Array(bytes),
      sha256: createHash("sha256").update(bytes).digest("hex"),
      uploadedById: actor.accountId ?? "",
    },
    select: { id: true },
  });
  return id;
}
