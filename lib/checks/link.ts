import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";

/** Of its own, so that a token of a check opens nothing else. */
const key = () =>
  createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update("link of a check")
    .digest();

const mac = (requestId: string) => createHmac("sha256", key()).update(requestId).digest();

/** What a request's link ends with. The same in every reminder: it is computed, never kept. */
export const tokenOf = (requestId: string): string => `${requestId}.${mac(requestId).toString("base64url")}`;

/** The address that is mailed to whoever is asked. */
export const linkOf = (requestId: string): string =>
  new URL(`/checks/answer/${tokenOf(requestId)}`, process.env.PORTAL_URL).href;

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/** @returns the request that a token was made for; null where it was not made here. */
export function requestOf(token: string): string | null {
  const [, requestId, signature] = shape.exec(token) ?? [];
  if (!requestId || !signature) return null;
  return timingSafeEqual(Buffer.from(signature, "base64url"), mac(requestId)) ? requestId : null;
}
