// How the desk reaches the server, and what it keeps for itself.
import type { MarkSaved, Snapshot } from "@/lib/meetings/desk";
import type { Kept, Order, Sent } from "@/lib/meetings/mark-order";

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

async function send(desk: string, meeting: string, order: Order): Promise<Sent> {
  const { kind, of, key, id } = order;
  const body = new URLSearchParams({ meeting, mark: id, ...(kind === "mark" && { [of]: key }) });
  const answer = await ask(`${desk}/marks${kind === "undo" ? "/undo" : ""}`, {}, body);
  if (answer?.status === 401) return { status: "signedOut" };
  if (!answer || maybeLater(answer.status)) return { status: "unreachable" };
  const told = await read<{ status: string; message?: string; result?: MarkSaved }>(answer, "status");
  if (!told) return { status: "unreachable" };
  if (told.status !== "done") return { status: "rejected", message: told.message ?? "" };
  return { status: "saved", ...(told.result && { result: told.result }) };
}

function readKept(store: string): Kept {
  try {
    return { orders: [], complaints: [], ...(JSON.parse(sessionStorage.getItem(store) ?? "{}") as Partial<Kept>) };
  } catch {
    return { orders: [], complaints: [] };
  }
}

/** @param desk the desk's address. @param query what the desk shows: its order. */
export function waysTo(desk: string, meeting: string, query: string) {
  const store = `desk ${meeting}`;
  let etag = "";
  return {
    send: (order: Order) => send(desk, meeting, order),
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
    keep(kept: Kept): void {
      const empty = kept.orders.length + kept.complaints.length === 0;
      try {
        if (empty) sessionStorage.removeItem(store);
        else sessionStorage.setItem(store, JSON.stringify(kept));
      } catch {
        // A browser that keeps nothing loses what is unsaved by a reload alone.
      }
    },
    /** @returns what an earlier opening of the page could not save, and what was not read of its complaints. */
    kept(): Kept {
      return readKept(store);
    },
  };
}

/** @returns a new random UUID; `crypto.randomUUID` is there over HTTPS alone. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
