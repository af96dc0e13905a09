// How the desk reaches the server, and what it keeps for itself.
import type { MarkSaved, Snapshot } from "@/lib/meetings/desk";
import type { Order, Sent } from "@/lib/meetings/mark-order";
import { openStore } from "@/lib/meetings/mark-store";

const patience = 8000;

async function ask(address: string, headers: Record<string, string>, body?: URLSearchParams): Promise<Response | null> {
  try {
    return await fetch(address, {
      headers: { Accept: "application/json", ...headers },
      ...(body && { method: "POST", body }),
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return null;
  }
}

/** What came is our own answer, or null: a network's own page (a hotel's, say) stands where the portal's answer should. */
const read = <Answer extends object>(answer: Response, mark: keyof Answer): Promise<Answer | null> =>
  answer.json().then(
    (told: Answer | null) => (told && typeof told === "object" && mark in told ? told : null),
    () => null,
  );

/** Answers after which the same may well be taken: too slow (408), too often (429), or a fault of the server's. */
const maybeLater = (status: number) => status === 408 || status === 429 || status >= 500;

async function send(meetings: string, order: Order): Promise<Sent> {
  const { kind, meeting, day, of, key, id, at, by, added, form } = order;
  const more: Record<Order["kind"], Record<string, string>> = {
    mark: { [of]: key, day },
    undo: {},
    add: { ...form, id: key, day },
  };
  const body = new URLSearchParams({ ...more[kind], meeting, mark: id, at, by });
  const desk = `${meetings}/${encodeURIComponent(meeting)}/attendance`;
  const there = { mark: "marks", undo: "marks/undo", add: `${added ?? "delegate"}s` };
  const answer = await ask(`${desk}/${there[kind]}`, {}, body);
  if (answer?.status === 401) return { status: "signedOut" };
  if (!answer || maybeLater(answer.status)) return { status: "unreachable" };
  const told = await read<{ status: string; message?: string; result?: MarkSaved }>(answer, "status");
  if (!told) return { status: "unreachable" };
  if (told.status === "conflict") return { status: "somebodyElse" };
  if (told.status !== "done")
    return { status: told.status === "refused" ? "refused" : "rejected", message: told.message ?? "" };
  return { status: "saved", ...(told.result && { result: told.result }) };
}

/** The browser's storage; null where it may not be used. */
function memory(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** @returns what waits at the desks of this browser. */
export const storeHere = () => openStore(memory(), newId);

/** One tab of the browser at a time; without locks (they are there over HTTPS alone) each: what is sent twice is done once. */
async function alone(doing: () => Promise<void>): Promise<void> {
  // An old browser, or an address that is not safe, has none.
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) await doing();
  else await locks.request("desk", { ifAvailable: true }, (lock) => (lock ? doing() : undefined));
}

/** @param desk the desk's address, ".../meetings/2015-belgrade/attendance". @param query what the desk shows: its order and day. */
export function waysTo(desk: string, query: string) {
  const meetings = desk.replace(/\/[^/]+\/attendance$/, "");
  let etag = "";
  return {
    alone,
    send: (order: Order) => send(meetings, order),
    async look(list: string): Promise<Snapshot | null | "unreachable" | "signedOut" | "refused"> {
      const answer = await ask(`${desk}/marks?list=${list}${query}`, { "If-None-Match": etag });
      if (answer?.status === 304) return null;
      if (answer?.status === 401) return "signedOut";
      if (answer?.status === 403) return "refused";
      const told = answer?.ok ? await read<Snapshot>(answer, "marks") : null;
      if (!answer || !told) return "unreachable";
      etag = answer.headers.get("ETag") ?? "";
      return told;
    },
  };
}

/** @returns a new random UUID; `crypto.randomUUID` is there over HTTPS alone. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
