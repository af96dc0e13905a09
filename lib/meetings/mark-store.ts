// What a desk keeps in the browser until the server has it: it outlives the tab, the session and the browser itself.
import type { Complaint, Kept, Order } from "./mark-order";

/** The part of the browser's own storage that is used. */
export type Memory = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

const sorts: Record<Sort, string> = { orders: "desk order ", complaints: "desk complaint " };
interface Items {
  orders: Order;
  complaints: Complaint;
}
type Sort = keyof Items;

/** Of the number in an entry's name, so that names sort as numbers do. */
const digits = 15;

/** Takes the place of a storage that keeps nothing, or nothing more: what is in it lasts as long as the page. */
function orHere(memory: Memory | null) {
  const here = new Map<string, string>();
  const attempt = <Result>(what: (there: Memory) => Result): Result | null => {
    try {
      return memory && what(memory);
    } catch {
      return null;
    }
  };
  return {
    keys: (): string[] => [
      ...(attempt((there) => Array.from({ length: there.length }, (_, place) => there.key(place) ?? "")) ?? []),
      ...here.keys(),
    ],
    get: (key: string) => here.get(key) ?? attempt((there) => there.getItem(key)),
    set: (key: string, text: string) => {
      if (attempt((there) => (there.setItem(key, text), true)) === null) here.set(key, text);
    },
    remove: (key: string) => {
      here.delete(key);
      attempt((there) => (there.removeItem(key), true));
    },
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/**
 * What waits at the desks of this browser. Each order has an entry of its own, so that of two tabs neither writes over what the
 * other kept.
 * @param memory the browser's storage; null: there is none. @param newId makes a name that no other tab makes.
 */
export function openStore(memory: Memory | null, newId: () => string) {
  const kept = orHere(memory);

  function read<Of extends Sort>(sort: Of): Kept<Items[Of]>[] {
    const places = kept.keys().filter((key) => key.startsWith(sorts[sort]));
    return places.toSorted().flatMap((place) => {
      const item = parsed(kept.get(place));
      return item && typeof item === "object" ? [{ ...(item as Items[Of]), place }] : [];
    });
  }

  /** After all that is there, whatever the clock says. */
  function put<Of extends Sort>(sort: Of, item: Items[Of]): Kept<Items[Of]> {
    const { length } = sorts[sort];
    const last = Number(
      read(sort)
        .at(-1)
        ?.place.slice(length, length + digits) ?? 0,
    );
    const place = `${sorts[sort]}${String(Math.max(Date.now(), last + 1)).padStart(digits, "0")} ${newId()}`;
    kept.set(place, JSON.stringify(item));
    return { ...item, place };
  }

  return {
    /** In the order in which they were given. */
    orders: () => read("orders"),
    complaints: () => read("complaints"),
    add: (order: Order) => put("orders", order),
    complain: (complaint: Complaint) => put("complaints", complaint),
    change: ({ place, ...order }: Kept<Order>): void => kept.set(place, JSON.stringify(order)),
    remove: ({ place }: Kept<object>): void => kept.remove(place),
  };
}

export type Store = ReturnType<typeof openStore>;
