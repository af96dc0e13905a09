import { print, type PrintOrder } from "@/lib/exports/printer";
import { requestContext } from "@/lib/request/context";
import { asDocx } from "./docx";
import type { TakenList } from "./export-participants";
import { fileName } from "./rules";
import type { ListFormat } from "./schema";
import { sheetOf, type ListSheet } from "./sheet";
import { asXlsx } from "./xlsx";

/** A list of participants as it is printed (lib/exports/print/participants.mjs). */
export interface ParticipantsPrint extends PrintOrder, ListSheet {
  layout: "participants";
}

const types: Record<ListFormat, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** @returns a file to be saved, and never kept by anything on its way. */
export const saved = (content: Buffer, type: string, name: string): Response =>
  new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });

/** @returns the list in the format asked for. */
export async function fileOfList({ format, list, reader }: TakenList): Promise<Response> {
  const sheet = await sheetOf(list, reader, requestContext().locale);
  const order: ParticipantsPrint = { ...sheet, layout: "participants" };
  const make = {
    pdf: () => print(order),
    docx: () => asDocx(sheet),
    xlsx: () => asXlsx(list, sheet),
  };
  return saved(await make[format](), types[format], fileName("list-of-participants", list.meeting.slug, format));
}
