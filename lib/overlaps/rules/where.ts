import states from "@/prisma/reference/states.json";
import type { Reason } from "./shapes";

const subRegions = new Map(states.map(({ code, subRegion }) => [code, subRegion]));

/** States of one sub-region of the United Nations count as neighbours. */
const subRegionsOf = (codes: readonly string[]) => new Set(codes.map((code) => subRegions.get(code)));

/** @returns all States of the sub-regions of these. */
export function statesOfSubRegionsOf(codes: readonly string[]): string[] {
  const regions = subRegionsOf(codes);
  return states.filter(({ subRegion }) => regions.has(subRegion)).map(({ code }) => code);
}

/** Up to so many States are as good as invited one by one. */
const few = 3;

/** @returns how much the same States are meant, from 0 to 1, and why. */
export function nearInStates(one: readonly string[], other: readonly string[]): { near: number; reasons: Reason[] } {
  if (one.length === 0 && other.length === 0) return { near: 1, reasons: [{ key: "allForRegion" }] };
  if (one.length === 0 || other.length === 0) {
    // The more States the other draws in, the more of those who come are asked twice.
    const count = Math.max(one.length, other.length);
    return { near: count > few ? 0.8 : 0.5, reasons: [{ key: "regionWide" }] };
  }
  const shared = one.filter((code) => other.includes(code));
  const [fewer, more] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (shared.length > 0) {
    const drawn = more > few && fewer < more;
    return { near: drawn ? 0.9 : 1, reasons: [{ key: drawn ? "drawsIn" : "sameStates", states: shared }] };
  }
  const neighbours = [...subRegionsOf(one)].some((region) => subRegionsOf(other).has(region));
  return neighbours ? { near: 0.4, reasons: [{ key: "sameSubRegion" }] } : { near: 0, reasons: [] };
}
