import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "@/lib/database/connect";
import { attendanceOf } from "@/lib/meetings/attended";
import { testNetwork } from "@/tests/network";

let database: Database;
beforeAll(async () => {
  database = await testNetwork();
});
afterAll(() => database.close());

const attended = async (code: string) => (await attendanceOf(code)).map((meeting) => [meeting.slug, meeting.attended]);

test("only meetings of which it is on record who was there say whether a State was", async () => {
  expect(await attended("RS")).toEqual([["2015-belgrade", true]]);
  const { stateCode } = await database.client.delegation.findFirstOrThrow({
    where: {
      meeting: { slug: { not: "2015-belgrade" } },
      state: { delegations: { none: { meeting: { slug: "2015-belgrade" } } } },
    },
    select: { stateCode: true },
  });
  expect(await attended(stateCode ?? "")).toEqual([["2015-belgrade", false]]);
});
