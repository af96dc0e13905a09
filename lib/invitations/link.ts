import "server-only";
import { sealedIds } from "@/lib/access/sealed";

const { seal, open } = sealedIds("link of an invitation");

/** What an invitation's link ends with. */
export const tokenOf = seal;

/** @returns the invitation that a token was made for; null where it was not made here. */
export const invitationOf = open;

const address = () => new URL("/meetings/answer/", process.env.PORTAL_URL).href;

/** The address that is mailed to whoever is invited. */
export const linkOf = (invitationId: string): string => `${address()}${tokenOf(invitationId)}`;

/** As the link stands where somebody else looks at the letter: it is the recipient's alone. */
export const hiddenLink = (): string => `${address()}…`;
