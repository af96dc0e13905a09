import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { activityAsSeen, findActivity, type ActivitySubject } from "./find-activity";
import { serveSchema } from "./schema";
import { measuresFor, needsFor, type Served } from "./servable";

interface Change {
  ticked: string[];
  /** What stands now, of what the actor may see. */
  standing: string[];
}

const changes = ({ ticked, standing }: Change) => ({
  added: ticked.filter((id) => !standing.includes(id)),
  removed: standing.filter((id) => !ticked.includes(id)),
});

async function saveMeasures(transaction: Transaction, actor: Actor, { id, states }: Served, ticked: string[]) {
  const seen = { activityId: id, measure: measuresFor(actor, states) };
  const rows = await transaction.activityMeasure.findMany({ where: seen, select: { measureId: true } });
  const { added, removed } = changes({ ticked, standing: rows.map(({ measureId }) => measureId) });
  const known = await transaction.measure.count({
    where: { AND: [{ id: { in: added } }, measuresFor(actor, states)] },
  });
  if (known < added.length) throw new Invalid({ measures: "unknownChoice" });
  if (removed.length > 0)
    await transaction.activityMeasure.deleteMany({ where: { activityId: id, measureId: { in: removed } } });
  if (added.length > 0)
    await transaction.activityMeasure.createMany({ data: added.map((measureId) => ({ activityId: id, measureId })) });
}

async function saveNeeds(transaction: Transaction, actor: Actor, { id, states }: Served, ticked: string[]) {
  const seen = { activityId: id, need: needsFor(actor, states) };
  const rows = await transaction.activityNeed.findMany({ where: seen, select: { needId: true } });
  const { added, removed } = changes({ ticked, standing: rows.map(({ needId }) => needId) });
  const known = await transaction.need.count({ where: { AND: [{ id: { in: added } }, needsFor(actor, states)] } });
  if (known < added.length) throw new Invalid({ needs: "unknownChoice" });
  if (removed.length > 0)
    await transaction.activityNeed.deleteMany({ where: { activityId: id, needId: { in: removed } } });
  if (added.length > 0)
    await transaction.activityNeed.createMany({ data: added.map((needId) => ({ activityId: id, needId })) });
}

/** Says which measures and needs an activity serves. What the actor may not see of it stays as it is. */
export const serve: Write<z.infer<typeof serveSchema>, ActivitySubject, { slug: string }> = {
  permission: "activity.edit",
  schema: serveSchema,
  load: findActivity,
  async verb(transaction, { input: { version, measures, needs }, record: { id, slug }, record, actor }) {
    const { states } = await activityAsSeen(transaction, record, { version });
    await saveMeasures(transaction, actor, { id, states }, measures);
    await saveNeeds(transaction, actor, { id, states }, needs);
    await transaction.activity.update({ where: { id }, data: { version: version + 1 }, select: { id: true } });
    return { slug };
  },
};
