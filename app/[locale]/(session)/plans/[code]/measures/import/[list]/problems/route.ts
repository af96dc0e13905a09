import { stringify } from "csv-stringify/sync";
import { rowWords } from "@/components/measures/tell-row";
import { measureWords } from "@/components/measures/words";
import { wordsOf } from "@/i18n/words-of";
import { can } from "@/lib/access/can";
import { currentActor } from "@/lib/access/current";
import { badRowsOf, listFor } from "@/lib/measures/import/queries";
import { saved } from "@/lib/participants/file";
import { requestContext } from "@/lib/request/context";

interface Context {
  params: Promise<{ code: string; list: string }>;
}

const nothing = (status: number) => new Response(null, { status });

/** The rows that cannot be taken, with why, as a list to be corrected and handed in again; no cell of it would be reckoned out. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [{ code, list }, actor] = [await params, await currentActor()];
  if (!can(actor, "measure.import", { stateCode: code })) return nothing(actor.accountId === null ? 401 : 403);
  const handed = await listFor(actor, code, list);
  if (!handed) return nothing(404);
  const [say, { reasons }] = [await wordsOf(requestContext().locale), rowWords(await measureWords())];
  const rows = await badRowsOf(handed);
  const lines = rows.map(({ row, problems, cells }) => [...cells, row, reasons(problems).join("; ")]);
  const heads = [...(handed.list?.columns ?? []), say("imports.csv.row"), say("imports.csv.why")];
  const text = stringify([heads, ...lines], { bom: true, escape_formulas: true, record_delimiter: "windows" });
  return saved(Buffer.from(text, "utf8"), "text/csv; charset=utf-8", `measures-${code}-not-taken.csv`);
}
