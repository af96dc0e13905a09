import { answerFile } from "@/app/[locale]/(session)/meetings/[slug]/answer-file";
import { handler } from "@/lib/access/handler";
import { exportPlans, type TakenPlans } from "@/lib/plan-report/export-plans";
import { fileOfPlans } from "@/lib/plan-report/file";

/** Gives the plans that a reader may read as a file, and notes that they were taken. */
export const POST = handler(exportPlans, (outcome, request) =>
  answerFile(outcome, request, {
    file: (result) => {
      const { report, format } = result as TakenPlans;
      return fileOfPlans(report, format);
    },
    kept: ["on", "stage", "kind", "region", "expiry", "support", "sort", "format"],
  }),
);
