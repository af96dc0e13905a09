import { currentActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import { today } from "@/lib/dates";
import { measureFormats, measuresFile } from "@/lib/measures/file";
import { measuresOfPlan } from "@/lib/measures/list";
import { saved } from "@/lib/participants/file";
import { requestContext } from "@/lib/request/context";

interface Context {
  params: Promise<{ code: string }>;
}

const types = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The measures of one plan that the reader may see, as a file that can be changed and read in again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ code }, actor, { searchParams }] = [await params, await currentActor(), new URL(request.url)];
  const format = choice(measureFormats).safeParse(searchParams.get("format"));
  const plan = /^[1-9]\d{0,2}$/.exec(searchParams.get("plan") ?? "");
  if (!format.success || !plan) return new Response(null, { status: 400 });
  const measures = await measuresOfPlan(actor, today(), code, Number(plan[0]));
  if (measures.length === 0) return new Response(null, { status: 404 });
  const file = await measuresFile(measures, format.data, requestContext().locale);
  return saved(file, types[format.data], `1540-measures-${code}-plan-${plan[0]}-${today()}.${format.data}`);
}
