import type { Actor } from "@/lib/access/actor";

/** Where one lands after signing in: the page asked for, else a Point of Contact's own State, else the front page. */
export function landing(actor: Actor, wanted: string | undefined): string {
  if (wanted && isOwnPath(wanted)) return wanted;
  return actor.role === "pointOfContact" && actor.stateCode ? `/states/${actor.stateCode}` : "/";
}

/** Whether an address stays within the portal: a path that no browser reads as another host's ("//host", "/\\host"). */
export function isOwnPath(address: string): boolean {
  return (
    /^\/(?![/\\])[^\s\\]*$/.test(address) &&
    URL.canParse(address, "http://portal") &&
    new URL(address, "http://portal").host === "portal"
  );
}
