import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "@/lib/database/connect";
import { findNear } from "@/lib/overlaps/near";
import { recorded } from "@/lib/overlaps/one-near";
import { testNetwork } from "@/tests/network";

let database: Database;
beforeAll(async () => {
  database = await testNetwork();
});
afterAll(() => database.close());

test("of the demonstration's activities those are on record as alike that the rules find much alike", async () => {
  const { client } = database;
  const activities = await client.activity.findMany({ where: { fictional: true }, select: { id: true, slug: true } });
  const pairs = new Set<string>();
  for (const { id } of activities) {
    const near = await findNear(client, await recorded(client, id), { withdrawnAt: null, fictional: true });
    for (const { activity, strong } of near) if (strong) pairs.add([id, activity.id].sort().join(" "));
  }
  const open = await client.overlap.findMany({ where: { lapsedAt: null } });
  expect(open.length).toBeGreaterThan(0);
  expect(open.map(({ firstId, secondId }) => [firstId, secondId].sort().join(" ")).sort()).toEqual([...pairs].sort());
});
