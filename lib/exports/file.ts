import anyAscii from "any-ascii";
import { fullName } from "@/lib/contacts/rules";
import { today } from "@/lib/dates";
import { asCsv } from "./csv";
import type { Order } from "./export-directory";
import { asOffline } from "./offline";
import { asPdf } from "./print";
import { columns, fileName, type Format } from "./rules";
import type { TakenRow } from "./taken";
import { asVcard } from "./vcard";
import { asXlsx } from "./xlsx";

const types: Record<Format, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  vcard: "text/vcard; charset=utf-8",
  offline: "text/html; charset=utf-8",
};

/** Where it is of one State or one person alone, the file is called after them. */
function subjectOf(rows: TakenRow[], single: boolean): string {
  const [first] = rows;
  if (!first || rows.some(({ state }) => state.code !== first.state.code)) return "";
  const { state, holder } = first;
  return anyAscii(single && holder ? `${state.name} ${fullName(holder)}` : state.name);
}

const write = ({ input, taken }: Order): Promise<string | Buffer> => {
  const chosen = columns.filter((column) => input.columns.includes(column));
  const make = {
    csv: () => asCsv(taken, chosen),
    xlsx: () => asXlsx(taken, chosen),
    pdf: () => asPdf(taken),
    vcard: () => asVcard(taken),
    offline: () => asOffline(taken),
  };
  return make[input.format]();
};

/** @returns the file, to be saved and never shown as a page of ours. */
export async function fileOf(order: Order): Promise<Response> {
  const { input, taken } = order;
  const name = fileName(input.format, taken.on ?? today(taken.at), subjectOf(taken.rows, input.entry !== undefined));
  const content = await write(order);
  return new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "Content-Type": types[input.format],
      "Content-Disposition": `attachment; filename="${name}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
