import "server-only";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { PlanFilters } from "@/lib/plans/schema";
import { requestContext } from "@/lib/request/context";
import { gatherPlans, type PlanReport } from "./gather";
import { exportPlansSchema, type ReportFormat, type ReportOrder } from "./schema";

interface Gathered extends Subject {
  report: PlanReport;
}

/** What becomes a file once it is on record that it was taken. */
export interface TakenPlans {
  format: ReportFormat;
  report: PlanReport;
}

/** As much of what was asked as asks anything. */
function filtersOf({ format: _format, sort = "state", ...asked }: ReportOrder): PlanFilters {
  const set = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return { ...(set as Omit<PlanFilters, "sort">), sort };
}

/** Takes the plans along: notes who took which, in what form. The file is made afterwards (file.ts). */
export const exportPlans: Write<ReportOrder, Gathered, TakenPlans> = {
  permission: "plans.export",
  schema: exportPlansSchema,
  load: async (input, actor) => ({ report: await gatherPlans(actor, filtersOf(input), requestContext().locale) }),
  async verb(transaction, { input, record: { report }, actor }) {
    const shown = report.rows.filter(({ inView }) => inView);
    if (shown.length === 0) throw new Invalid({ form: "nothingToTake" });
    await transaction.export.create({
      data: {
        accountId: actor.accountId ?? "",
        format: input.format,
        columns: [],
        filters: { what: "plans", ...filtersOf(input), on: report.on },
        rows: shown.flatMap(({ plans }) => plans).length,
      },
      select: { id: true },
    });
    return { format: input.format, report };
  },
};
