import type { Actor } from "@/lib/access/actor";
import { namesSources } from "@/lib/access/can";
import { Invalid } from "@/lib/access/outcome";
import type { Sourced } from "./record-schema";

/**
 * Where something is known from: the coordinator's, with a source; a State's own, without one, whatever was sent.
 * @throws Invalid where the coordinator names none.
 */
export function sourceOf(actor: Actor, { source, confidence }: Sourced): Sourced {
  if (!namesSources(actor)) return { source: null, confidence: null };
  if (source === null) throw new Invalid({ source: "sourceNeeded" });
  if (confidence === null) throw new Invalid({ confidence: "choose" });
  return { source, confidence };
}
