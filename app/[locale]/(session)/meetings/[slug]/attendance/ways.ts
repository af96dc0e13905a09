// How the desk reaches the server, and what it keeps for itself.
import type { MarkSaved, Snapshot } from "@/lib/meetings/desk";
import type { Order, Sent } from "@/lib/meetings/mark-book";

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

const isRefusal = ({ status }: Response) => status === 401 || status === 403;

async function send(desk: string, meeting: string, order: Order): Promise<Sent> {
  const { kind, of, key, id } = order;
  const body = new URLSearchParams({ meeting, mark: id, ...(kind === "mark" && { [of]: key }) });
  const answer = await ask(`${desk}/marks${kind === "undo" ? "/undo" : ""}`, {}, body);
  if (!answer || answer.status >= 500) return { status: "unreachable" };
  if (isRefusal(answer)) return { status: "refused" };
  const told = (await answer.json().catch(() => ({}))) as { message?: string; result?: MarkSaved };
  if (!answer.ok) return { status: "rejected", message: told.message ?? "" };
  return { status: "saved", ...(told.result && { result: told.result }) };
}

/** @param desk the desk's address. @param query what the desk shows: its order. */
export function waysTo(desk: string, meeting: string, query: string) {
  const store = `unsaved ${meeting}`;
  let etag = "";
  return {
    send: (order: Order) => send(desk, meeting, order),
    async look(list: string): Promise<Snapshot | null | "unreachable" | "refused"> {
      const answer = await ask(`${desk}/marks?list=${list}${query}`, { "If-None-Match": etag });
      if (answer?.status === 304) return null;
      if (answer && isRefusal(answer)) return "refused";
      if (!answer?.ok) return "unreachable";
      etag = answer.headers.get("ETag") ?? "";
      return answer.json().catch(() => "unreachable") as Promise<Snapshot | "unreachable">;
    },
    keep(orders: Order[]): void {
      if (orders.length > 0) sessionStorage.setItem(store, JSON.stringify(orders));
      else sessionStorage.removeItem(store);
    },
    /** @returns what an earlier opening of the page could not save. */
    kept(): Order[] {
      const text = sessionStorage.getItem(store);
      sessionStorage.removeItem(store);
      return text === null ? [] : (JSON.parse(text) as Order[]);
    },
  };
}

/** @returns a new random UUID; `crypto.randomUUID` is there over HTTPS alone. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
