import { createHash } from "node:crypto";

/** @returns a UUID (version 8) that is always the same for the same name: an identity for a row that a file defines. */
export function namedUuid(name: string): string {
  const hex = createHash("sha256").update(`1540 points of contact: ${name}`).digest("hex");
  const variant = "89ab"[parseInt(hex.charAt(16), 16) % 4] ?? "8";
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}
