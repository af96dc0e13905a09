// Drives two servers in turn, so that what else the machine does falls on both alike.
import autocannon from "autocannon";

/** @typedef {{ url: string, cookie?: string, anew?: boolean, requests?: import("autocannon").Request[] }} Target */

/** @param {Target} target @param {number} duration in seconds */
async function drive({ url, cookie, anew, requests }, duration) {
  // As every browser asks; without it, what a page weighs unpacked would be measured.
  const headers = {
    "accept-encoding": "gzip",
    ...(cookie && { cookie }),
    ...(anew && { "cache-control": "no-cache" }),
  };
  const result = await autocannon({
    url,
    connections: 16,
    duration,
    headers,
    ...(requests && {
      requests: requests.map((request) => ({ ...request, headers: { ...request.headers, ...headers } })),
    }),
  });
  const refused = result["4xx"] + result["5xx"] + result.errors;
  if (refused > 0) throw new Error(`${url}: ${refused} of ${result.requests.total} requests failed`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** @param {Awaited<ReturnType<typeof drive>>[]} runs */
function mean(runs) {
  const of = (/** @type {"perSecond" | "p50" | "p99"} */ key) =>
    runs.reduce((sum, run) => sum + run[key], 0) / runs.length;
  return { perSecond: of("perSecond"), p50: of("p50"), p99: of("p99") };
}

/**
 * @param {Target} portal
 * @param {Target} bare
 * @param {{ seconds: number, rounds: number }} extent
 */
export async function compare(portal, bare, { seconds, rounds }) {
  const [ours, theirs] = [[await drive(portal, 2)], [await drive(bare, 2)]];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await drive(portal, seconds));
    theirs.push(await drive(bare, seconds));
  }
  // The first run of each only warmed it up.
  const results = { portal: mean(ours.slice(1)), bare: mean(theirs.slice(1)) };
  return { ...results, ratio: results.portal.perSecond / results.bare.perSecond };
}
