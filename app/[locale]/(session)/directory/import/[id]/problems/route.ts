import { stringify } from "csv-stringify/sync";
import { wordsOf } from "@/i18n/words-of";
import { can } from "@/lib/access/can";
import { currentActor } from "@/lib/access/current";
import { badRowsOf } from "@/lib/imports/queries";
import { reasonsIn } from "@/lib/imports/reasons";
import { requestContext } from "@/lib/request/context";

interface Context {
  params: Promise<{ id: string }>;
}

const nothing = (status: number) => new Response(null, { status });

/**
 * The rows that cannot be taken, with why, as a list to be mended and handed in again: in UTF-8 with the mark by which Excel knows
 * it, no cell of which a spreadsheet would reckon out (OWASP, "CSV Injection").
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!can(actor, "directory.import")) return nothing(actor.accountId === null ? 401 : 403);
  const { id } = await params;
  const found = /^[\da-f-]{36}$/.test(id) ? await badRowsOf(actor, id) : null;
  if (!found) return nothing(404);
  const { locale } = requestContext();
  const [say, why] = [await wordsOf(locale), await reasonsIn(locale)];
  const lines = found.rows.map(({ row, problems, cells }) => [...cells, row, why(problems).join("; ")]);
  const text = stringify([[...found.columns, say("imports.csv.row"), say("imports.csv.why")], ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
  const name = `${found.about.fileName.replace(/\.\w+$/, "").replace(/[^\w-]+/g, "-")}-not-taken.csv`;
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}
