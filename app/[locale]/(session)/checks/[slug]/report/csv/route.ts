import { notFound } from "next/navigation";
import { requireActor } from "@/lib/access/current";
import { reportOf } from "@/lib/checks/report";
import { reportFile } from "@/lib/checks/report-file";

/** A check's report as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const actor = await requireActor("check.read", `/checks/${slug}/report/csv`);
  const report = (await reportOf(actor, slug)) ?? notFound();
  const file = await reportFile(report);
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="check-${report.check.slug}.csv"`,
  };
  return new Response(file, { headers });
}
