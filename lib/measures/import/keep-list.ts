import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { today } from "@/lib/dates";
import type { Kept } from "@/lib/imports/keep-import";
import type { List } from "@/lib/imports/list";
import { readFile, type FileTrouble } from "@/lib/imports/read-file";
import { largestList } from "@/lib/imports/schema";
import { findPlan, type PlanSubject } from "@/lib/measures/find-measure";
import { measureHeadings } from "./headings";
import { uploadSchema } from "./schema";

interface Handed extends PlanSubject {
  name: string;
  list: List | FileTrouble | "noFile" | "fileTooLarge";
}

/** Keeps a list of measures that is handed in for a plan, to be read into it; its columns are taken for what their headings say. */
export const keepList: Write<z.infer<typeof uploadSchema>, Handed, Kept> = {
  permission: "measure.import",
  schema: uploadSchema,
  load: async ({ file, ...asked }, actor) => {
    const plan = await findPlan(asked, actor);
    if (!plan) return null;
    if (!file) return { ...plan, name: "", list: "noFile" };
    const list = file.bytes.length > largestList ? "fileTooLarge" : await readFile(file.bytes, measureHeadings.fieldOf);
    return { ...plan, name: file.name, list };
  },
  async verb(transaction, { record: { name, list, planId }, actor }) {
    if (typeof list === "string") return { trouble: list };
    const columns = measureHeadings.guess(list.columns);
    const { id } = await transaction.import.create({
      data: {
        ...{ planId, fileName: name, columns: list.columns, rows: list.rows, createdById: actor.accountId ?? "" },
        ...(columns.includes("number") && { mapping: { columns, on: today() } }),
      },
      select: { id: true },
    });
    return { importId: id };
  },
};
