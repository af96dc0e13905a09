import { moveItem } from "@/lib/agenda/order-items";
import { handler } from "@/lib/access/handler";
import { backToPage } from "@/lib/access/back";

/** Moves an item of an agenda up or down. */
export const POST = handler(moveItem, (outcome, request) =>
  backToPage(outcome, request, {
    from: "/move",
    done: "moved",
    at: (result) => `item-${(result as { item: string }).item}`,
  }),
);
