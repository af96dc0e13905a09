// Measures the pages on activities with 10,000 of them beside the same pages with 100: both in one run.
import { readFileSync } from "node:fs";
import { median } from "./at-the-desk.mjs";
import { compare } from "./load.mjs";
import { filled, loaded, room, started } from "./rooms.mjs";

const sql = readFileSync(new URL("activities.sql", import.meta.url), "utf8");
const counts = [100, 10_000];
const pages = {
  "what comes": "/activities?state=KG",
  month: "/activities?view=month&at=2027-05",
  quarter: "/activities?view=quarter&at=2027-05",
  year: "/activities?view=year&at=2027-05",
  timeline: "/activities?view=timeline&at=2027-05",
  "by State": "/activities?view=states",
};

/** @typedef {{ url: string, cookie: string }} Server */

/**
 * Opens a page that nobody has asked for yet, on each server in turn: a filter that lets everything through is another each time.
 * @param {Server[]} servers @param {string} address @param {number} times
 * @returns {Promise<number[]>} milliseconds, the median of each server
 */
async function openedFirst(servers, address, times) {
  /** @type {number[][]} */
  const took = servers.map(() => []);
  for (let turn = 0; turn < times; turn += 1)
    for (const [place, { url, cookie }] of servers.entries()) {
      const began = performance.now();
      const day = new Date(Date.UTC(1950, 0, 1 + turn)).toISOString().slice(0, 10);
      const answer = await fetch(`${url}${address}&from=${day}`, { headers: { cookie } });
      if (!answer.ok) throw new Error(`${url}${address}: ${answer.status}`);
      await answer.text();
      if (turn > 4) took[place]?.push(performance.now() - began);
    }
  return took.map((all) => median(all));
}

/** @param {{ seconds: number, rounds: number }} extent */
export async function measureActivities(extent) {
  /** @type {Server[]} */
  const servers = [];
  for (const count of counts) {
    const environment = await room(`portal_bench_activities_${count}`);
    await filled(environment);
    await loaded(environment, sql.replaceAll(":count", String(count)));
    servers.push(await started(environment));
  }
  const [few, many] = /** @type {[Server, Server]} */ (servers);
  /** @type {Record<string, object>} */
  const found = {};
  for (const [name, address] of Object.entries(pages)) {
    const [little = 0, much = 0] = await openedFirst(servers, address, 45);
    for (const { url, cookie } of servers) await fetch(url + address, { headers: { cookie } });
    const { portal, bare } = await compare(
      { ...many, url: many.url + address },
      { ...few, url: few.url + address },
      extent,
    );
    found[name] = {
      "first, 100: ms": Number(little.toFixed(1)),
      "first, 10,000: ms": Number(much.toFixed(1)),
      "first: times slower": Number((much / little).toFixed(2)),
      "again, 100: requests/s": Math.round(bare.perSecond),
      "again, 10,000: requests/s": Math.round(portal.perSecond),
      "again: times slower": Number((bare.perSecond / portal.perSecond).toFixed(2)),
    };
  }
  console.log(
    "100 activities in the months around the one shown; 10,000: as many there, and the others in other years. To reach: 1.5 times slower at most.",
  );
  console.table(found);
}
