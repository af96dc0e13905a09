// Measures the pages on plans with thousands of measures beside the same pages with the reference data: both in one run.
import { readFileSync } from "node:fs";
import { compare } from "./load.mjs";
import { filled, loaded, room, started } from "./rooms.mjs";

const sql = readFileSync(new URL("plans.sql", import.meta.url), "utf8");

/** @param {{ seconds: number, rounds: number }} extent */
export async function measurePlans(extent) {
  const [reference, many] = [await room("portal_bench_reference"), await room("portal_bench_plans")];
  await filled(many);
  await loaded(many, sql);
  const [little, much] = [await started(reference), await started(many)];
  /** @type {Record<string, object>} */
  const found = {};
  for (const address of ["/plans", "/plans/RS"]) {
    for (const [who, more] of /** @type {[string, { cookie?: boolean, anew?: boolean }][]} */ ([
      ["visitor, kept", {}],
      ["signed in, kept", { cookie: true }],
      ["signed in, drawn anew", { cookie: true, anew: true }],
    ])) {
      const target = (/** @type {typeof little} */ { url, cookie }) => ({
        url: url + address,
        anew: more.anew ?? false,
        ...(more.cookie && { cookie }),
      });
      // Drawn once before: sixteen at once would each draw what is then kept.
      for (const { url, cookie = "" } of [target(much), target(little)]) await fetch(url, { headers: { cookie } });
      const { portal, bare } = await compare(target(much), target(little), extent);
      found[`${address}, ${who}`] = {
        "reference p50 ms": Math.round(bare.p50),
        "loaded p50 ms": Math.round(portal.p50),
        "reference requests/s": Math.round(bare.perSecond),
        "loaded requests/s": Math.round(portal.perSecond),
        "times slower": Number((bare.perSecond / portal.perSecond).toFixed(2)),
      };
    }
  }
  console.log(
    "57 States x 3 plans x 80 measures x 20 notes of progress beside the reference data. To reach: 1.5 times slower at most.",
  );
  console.table(found);
}
