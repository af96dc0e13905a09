// Measures the portal beside a bare Next page with as many rows: `node scripts/bench.mjs [--seconds 8] [--rounds 2]`; with
// `plans`, the pages on plans beside themselves with thousands of measures; with `activities`, those on activities with 10,000, and with
// `neighbours`, what is shown while one more is entered.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { measureActivities } from "../bench/activities.mjs";
import { atTheDesk, median } from "../bench/at-the-desk.mjs";
import { browser, marksAndUndos, measure, signIn, weigh } from "../bench/browser.mjs";
import { largeMeeting } from "../bench/large-meeting.mjs";
import { compare } from "../bench/load.mjs";
import { measureNeighbours } from "../bench/neighbours.mjs";
import { measurePlans } from "../bench/plans.mjs";
import { freePort, serve } from "../bench/serve.mjs";

const { values, positionals } = parseArgs({
  options: { seconds: { type: "string" }, rounds: { type: "string" } },
  allowPositionals: true,
});
const extent = { seconds: Number(values.seconds ?? 8), rounds: Number(values.rounds ?? 2) };

const others = { plans: measurePlans, activities: measureActivities, neighbours: measureNeighbours };
const asked = Object.entries(others).find(([name]) => name === positionals[0])?.[1];
if (asked) {
  await asked(extent);
  await browser.close();
  process.exit();
}

const next = path.resolve("node_modules/next/dist/bin/next");
const data = mkdtempSync(path.join(tmpdir(), "portal-bench-"));
process.once("exit", () => rmSync(data, { recursive: true, force: true }));

const built = spawnSync(process.execPath, [next, "build", "bench/bare"], { encoding: "utf8" });
if (built.status !== 0) throw new Error(built.stdout + built.stderr);

const [portalPort, barePort] = [await freePort(), await freePort()];
const portal = `http://localhost:${portalPort}`;
const bare = `http://localhost:${barePort}`;
await serve([next, "start", "bench/bare", "--port", String(barePort)], {}, `${bare}/dynamic`);
await serve(["scripts/demo.mjs"], { PORT: String(portalPort), DATA_DIR: data }, `${portal}/api/health`);

/** @param {Awaited<ReturnType<typeof measure>>} size */
const dynamic = ({ rows, columns, characters }) =>
  `${bare}/dynamic?rows=${rows}&columns=${columns}&characters=${characters}`;

/** @param {Awaited<ReturnType<typeof measure>>} size */
const prerendered = ({ rows, columns, characters }) => `${bare}/prerendered/${rows}/${columns}/${characters}`;

const coordinator = await signIn(portal, "CPC coordinator");
const staff = await signIn(portal, "CPC staff");
const visitor = { page: await browser.newPage({ baseURL: portal, javaScriptEnabled: false }), cookie: "" };

const pages = [
  { name: "/states, signed in", address: "/states", who: coordinator, beside: dynamic, goal: 0.9 },
  { name: "/states/RS, signed in", address: "/states/RS", who: coordinator, beside: dynamic, goal: 0.9 },
  { name: "/states, drawn anew", address: "/states", who: coordinator, beside: dynamic, anew: true },
  { name: "/states/RS, drawn anew", address: "/states/RS", who: coordinator, beside: dynamic, anew: true },
  { name: "/plans, public", address: "/plans", who: visitor, beside: prerendered, goal: 0.85 },
];

/** @param {Awaited<ReturnType<typeof compare>>} result */
const row = ({ portal: ours, bare: theirs, ratio }) => ({
  "requests/s": Math.round(ours.perSecond),
  "p50 ms": Math.round(ours.p50),
  "p99 ms": Math.round(ours.p99),
  "bare requests/s": Math.round(theirs.perSecond),
  "bare p50 ms": Math.round(theirs.p50),
  "bare p99 ms": Math.round(theirs.p99),
  ratio: Number(ratio.toFixed(2)),
});

/** @type {Record<string, object>} */
const speeds = {};
for (const { name, address, who, beside, anew = false, goal = null } of pages) {
  const target = { url: portal + address, cookie: who.cookie, anew };
  speeds[name] = { ...row(await compare(target, { url: beside(await measure(who.page, address)) }, extent)), goal };
}

const attendance = "/meetings/demo-meeting/attendance";
const desk = await measure(staff.page, attendance);
const marking = { url: portal, cookie: staff.cookie, requests: await marksAndUndos(staff.page, attendance) };
speeds["marking a delegate present"] = row(await compare(marking, { url: dynamic(desk) }, extent));
console.table(speeds);

const large = await largeMeeting(staff.page);
const largeDesk = `${large}/attendance`;
// First, while nobody is marked.
const { first, narrowed, marked } = await atTheDesk(portal + largeDesk, staff.cookie);
const { list } = await (await fetch(`${portal}${largeDesk}/marks`, { headers: { cookie: staff.cookie } })).json();
const [onDesk, onPage, onList] = [
  await measure(staff.page, largeDesk),
  await measure(staff.page, large),
  await measure(staff.page, `${large}/participants`),
];
/** @type {[name: string, address: string, size: typeof onDesk, requests?: import("autocannon").Request[]][]} */
const ofLarge = [
  ["its page", large, onPage],
  ["its desk", largeDesk, onDesk],
  ["what its desk asks every two seconds", `${largeDesk}/marks?list=${list}`, onDesk],
  ["marking a delegate present", "", onDesk, await marksAndUndos(staff.page, largeDesk)],
  ["its list of participants", `${large}/participants`, onList],
];
/** @type {Record<string, object>} */
const largeSpeeds = {};
for (const [name, address, size, requests] of ofLarge) {
  const target = { url: portal + address, cookie: staff.cookie, ...(requests && { requests }) };
  largeSpeeds[name] = row(await compare(target, { url: dynamic(size) }, extent));
}
console.log("A meeting of 60 delegations and 300 delegates; the bare page has as many rows.");
console.table(largeSpeeds);
const headers = { cookie: staff.cookie, Origin: portal };
/** @param {string} url @param {RequestInit} [init] @returns {Promise<number>} milliseconds that one waits who asks alone: the median of 10 */
async function alone(url, init) {
  const took = [];
  for (let turn = 0; turn < 10; turn += 1) {
    const began = performance.now();
    const answer = await fetch(url, { headers, ...init });
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    await answer.arrayBuffer();
    took.push(performance.now() - began);
  }
  return Math.round(median(took));
}
const body = () => new URLSearchParams({ meeting: large.split("/")[2] ?? "", format: "pdf" });
console.log("The same asked by one alone, and its list as PDF, in ms, median of 10.");
console.table({
  page: await alone(portal + large),
  desk: await alone(portal + largeDesk),
  look: await alone(`${portal}${largeDesk}/marks?list=${list}`),
  list: await alone(`${portal}${large}/participants`),
  "list as PDF": await alone(`${portal}${large}/participants/file`, { method: "POST", body: body() }),
  "bare page of the desk's size": await alone(dynamic(onDesk)),
});
console.log(
  `At its desk, median of 30: ${first.toFixed(0)} ms from the first letter to the list narrowed, ${narrowed.toFixed(0)} ms from the next, ${marked.toFixed(0)} ms from Enter to the mark drawn.`,
);

const one = { rows: 1, columns: 1, characters: 1 };
const framework = await weigh(dynamic(one), "", 1440);
/** @type {Record<string, object>} */
const weights = {};
for (const { name, address, cookie } of [
  ...pages.filter(({ anew }) => !anew).map(({ name, address, who }) => ({ name, address, cookie: who.cookie })),
  { name: "attendance", address: attendance, cookie: staff.cookie },
]) {
  const wide = await weigh(portal + address, cookie, 1440);
  const narrow = await weigh(portal + address, cookie, 390);
  weights[name] = {
    "HTML kB": Number(wide.document.toFixed(1)),
    "CSS kB": Number(wide.stylesheet.toFixed(1)),
    "JavaScript kB": Number(wide.script.toFixed(1)),
    "of it our own kB": Number((wide.script - framework.script).toFixed(1)),
    "layout shift": Number(Math.max(wide.shift, narrow.shift).toFixed(3)),
  };
}
console.log(
  "Gzipped, as loaded by a browser. To reach: our own JavaScript under 15 kB, CSS under 16 kB, no layout shift.",
);
console.table(weights);
await browser.close();
process.exit();
