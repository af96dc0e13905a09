import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database } from "@/lib/database/client";
import { resolveOverlapSchema } from "./schema";

interface OverlapSubject {
  stateCode?: null;
  id: string;
}

/** Says what came of an overlap; said again, it is put right. */
export const resolveOverlap: Write<z.infer<typeof resolveOverlapSchema>, OverlapSubject> = {
  permission: "overlap.resolve",
  schema: resolveOverlapSchema,
  load: ({ overlap: id }) => database().overlap.findUnique({ where: { id }, select: { id: true } }),
  async verb(transaction, { input: { version, end, note }, record: { id }, actor }) {
    await transaction.$queryRaw`SELECT 1 AS "held" FROM "Overlap" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const found = await transaction.overlap.findUniqueOrThrow({ where: { id } });
    if (found.version !== version)
      throw new Conflict(
        { end: found.end ?? "", note: found.endNote ?? "" },
        found.version,
        await lastChangedBy(transaction, "Overlap", id),
      );
    await transaction.overlap.update({
      where: { id },
      data: { end, endNote: note, endedAt: new Date(), endedById: actor.accountId, version: version + 1 },
      select: { id: true },
    });
  },
};
