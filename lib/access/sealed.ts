import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/**
 * Tokens that stand for one row, by its id, to whom they were mailed: computed, never kept, so that each reminder has the same.
 * @param purpose makes the key their own, so that a token for one purpose opens nothing else.
 */
export function sealedIds(purpose: string) {
  const key = () =>
    createHmac("sha256", process.env.AUTH_SECRET ?? "")
      .update(purpose)
      .digest();
  const mac = (id: string) => createHmac("sha256", key()).update(id).digest();
  return {
    seal: (id: string): string => `${id}.${mac(id).toString("base64url")}`,
    /** @returns the id that a token was made for; null where it was not made here. */
    open: (token: string): string | null => {
      const [, id, signature] = shape.exec(token) ?? [];
      if (!id || !signature) return null;
      return timingSafeEqual(Buffer.from(signature, "base64url"), mac(id)) ? id : null;
    },
  };
}
