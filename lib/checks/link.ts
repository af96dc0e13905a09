import "server-only";
import { sealedIds } from "@/lib/access/sealed";

const { seal, open } = sealedIds("link of a check");

/** What a request's link ends with. */
export const tokenOf = seal;

/** @returns the request that a token was made for; null where it was not made here. */
export const requestOf = open;

/** The address that is mailed to whoever is asked. */
export const linkOf = (requestId: string): string =>
  new URL(`/checks/answer/${tokenOf(requestId)}`, process.env.PORTAL_URL).href;
