import { createHash } from "node:crypto";

/** What the database keeps of a secret token: its SHA-256, in hexadecimal. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
