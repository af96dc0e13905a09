// What may be said of an overlap.
import { z } from "zod";
import { choice, identifier, optionalLines, version } from "@/lib/access/fields";
import type { OverlapEnd } from "@/lib/database/generated/enums";

export const overlapEnds = ["joined", "moved", "complementary", "dropped"] as const satisfies OverlapEnd[];

export const resolveOverlapSchema = z.object({
  overlap: identifier,
  version,
  end: choice(overlapEnds),
  note: optionalLines(2000),
});
