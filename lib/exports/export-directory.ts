import "server-only";
import { Invalid } from "@/lib/access/outcome";
import type { Actor } from "@/lib/access/actor";
import type { Write } from "@/lib/access/door";
import type { Subject } from "@/lib/access/can";
import { requestContext } from "@/lib/request/context";
import { gather } from "./gather";
import { cardsOf } from "./vcard";
import { columns, tables } from "./rules";
import { exportSchema, type ExportOrder } from "./schema";
import type { Taken } from "./taken";

interface Gathered extends Subject, Taken {}

/** What becomes a file once it is on record that it was taken. */
export interface Order {
  input: ExportOrder;
  taken: Taken;
}

/** Takes the directory along: notes who took what of it, in which form. The file is made afterwards (file.ts). */
export const exportDirectory: Write<ExportOrder, Gathered, Order> = {
  permission: "directory.export",
  schema: exportSchema,
  load: (input: ExportOrder, actor: Actor) => gather(actor, requestContext().locale, input, input.entry),
  async verb(transaction, { input, record, actor }) {
    const { format, columns: chosen, entry, ...selection } = input;
    const taken = format === "vcard" ? { ...record, rows: cardsOf(record.rows) } : record;
    if (taken.rows.length === 0) throw new Invalid({ states: "nothingToTake" });
    await transaction.export.create({
      data: {
        accountId: actor.accountId ?? "",
        format,
        columns: tables.includes(format) ? columns.filter((column) => chosen.includes(column)) : [],
        filters: filtersOf(selection, entry !== undefined),
        rows: taken.rows.length,
      },
      select: { id: true },
    });
    return { input, taken };
  },
};

/** As much of what was chosen as says something, without ids and without what somebody searched for: that may be a name. */
export function filtersOf(
  { q, states, parts, ...others }: Omit<ExportOrder, "format" | "columns" | "entry">,
  single: boolean,
) {
  return {
    ...others,
    ...(q && { searched: true }),
    ...(states.length > 0 && { states }),
    ...(parts.length > 0 && { parts }),
    ...(single && { single }),
  };
}
