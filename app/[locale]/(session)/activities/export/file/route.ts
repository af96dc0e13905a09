import { answerFile } from "@/app/[locale]/(session)/meetings/[slug]/answer-file";
import { handler } from "@/lib/access/handler";
import { exportActivities, type TakenActivities } from "@/lib/activities/export-activities";
import { fileOfActivities } from "@/lib/activities/file";
import { filterNames } from "@/lib/activities/filters";

/** Gives the activities that a reader may read as a file, and notes that they were taken. */
export const POST = handler(exportActivities, (outcome, request) =>
  answerFile(outcome, request, {
    file: (result) => {
      const { gathered, format } = result as TakenActivities;
      return fileOfActivities(gathered, format);
    },
    kept: [...filterNames, "format"],
  }),
);
