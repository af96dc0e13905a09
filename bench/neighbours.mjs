// Measures how quickly what is like an activity is shown while it is entered, with 10,000 of them in three years.
import { readFileSync } from "node:fs";
import { median } from "./at-the-desk.mjs";
import { signIn } from "./browser.mjs";
import { filled, loaded, room, started } from "./rooms.mjs";

const sql = readFileSync(new URL("neighbours.sql", import.meta.url), "utf8");
const drafts = {
  "one State": { reach: "states", states: ["KG"] },
  "four States": { reach: "states", states: ["KG", "KZ", "TJ", "UZ"] },
  "all States": { reach: "region" },
};
const said = {
  ...{ kind: "training", status: "planned", mode: "onSite", circle: "network", step: "look" },
  ...{ text: "Customs officers learn to identify dual-use goods.", paragraphs: "op3c" },
  ...{ themes: "exportControls", "sessions.0.precision": "month", "organisers.0.label": "Fictional Centre" },
};
const times = 25;

/** @param {string} url @param {string} cookie @param {Record<string, string | string[]>} typed */
async function looked(url, cookie, typed) {
  const body = new FormData();
  for (const [name, values] of Object.entries(typed)) for (const value of [values].flat()) body.append(name, value);
  const began = performance.now();
  const answer = await fetch(`${url}/activities/like`, { method: "POST", body, headers: { cookie, origin: url } });
  if (!answer.ok) throw new Error(`/activities/like: ${answer.status} ${await answer.text()}`);
  const { like } = /** @type {{ like: { list: object[] } | null }} */ (await answer.json());
  return { took: performance.now() - began, shown: like?.list.length ?? 0 };
}

/** Asks as the form does while somebody types: another title and another month each time. */
export async function measureNeighbours() {
  const environment = await room("portal_bench_neighbours");
  await filled(environment);
  await loaded(environment, sql);
  const { url } = await started(environment);
  const { cookie } = await signIn(url, "CPC coordinator");
  /** @type {Record<string, object>} */
  const found = {};
  for (const [name, draft] of Object.entries(drafts)) {
    const answers = [];
    for (let turn = 0; turn < times; turn += 1) {
      const month = new Date(Date.now() + turn * 20 * 86_400_000).toISOString().slice(0, 7);
      const title = `Fictional course on licensing ${turn}`;
      answers.push(await looked(url, cookie, { ...said, ...draft, title, "sessions.0.month": month }));
    }
    const took = answers.map((answer) => answer.took);
    found[name] = {
      "first: ms": Math.round(took[0] ?? 0),
      "median: ms": Math.round(median(took)),
      "slowest after: ms": Math.round(Math.max(...took.slice(1))),
      "shown, median": median(answers.map(({ shown }) => shown)),
    };
  }
  console.log("What is like an activity being entered, 10,000 in three years. To reach: 300 ms.");
  console.table(found);
}
