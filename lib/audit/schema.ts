import { z } from "zod";
import { parseDay } from "@/lib/dates";

const one = (value: unknown) => (Array.isArray(value) ? (value[0] as unknown) : value);
const words = z.preprocess(one, z.string().trim().max(100).catch("")).optional();
const day = z.preprocess(one, z.string().trim().max(40).catch("")).optional();

/** What the audit page may be filtered by, from an address. */
export const trailQuery = z.object({
  state: words,
  person: words,
  from: day,
  to: day,
  before: z.preprocess(one, z.coerce.bigint().positive().optional().catch(undefined)),
});

export type TrailQuery = z.infer<typeof trailQuery>;

/** The dates of a query that are none, by field. */
export function wrongDays({ from, to }: TrailQuery): { from?: true; to?: true } {
  const wrong = (typed: string | undefined) => Boolean(typed) && parseDay(typed ?? "") === null;
  return { ...(wrong(from) && { from: true as const }), ...(wrong(to) && { to: true as const }) };
}
