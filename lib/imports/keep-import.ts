import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { directoryHeadings } from "./headings";
import type { List } from "./list";
import { readFile, type FileTrouble } from "./read-file";
import { largestList, uploadSchema } from "./schema";

interface Handed extends Subject {
  name: string;
  list: List | FileTrouble | "noFile" | "fileTooLarge";
}

/** What handing in a list came to: where to go on, or the key under "imports.trouble" of what is wrong with it. */
export type Kept = { importId: string } | { trouble: string };

/** Keeps a list that the coordinator hands in, to be read into the directory. */
export const keepImport: Write<z.infer<typeof uploadSchema>, Handed, Kept> = {
  permission: "directory.import",
  schema: uploadSchema,
  load: async ({ file }) => {
    if (!file) return { name: "", list: "noFile" };
    return {
      name: file.name,
      list: file.bytes.length > largestList ? "fileTooLarge" : await readFile(file.bytes, directoryHeadings.fieldOf),
    };
  },
  async verb(transaction, { record: { name, list }, actor }) {
    if (typeof list === "string") return { trouble: list };
    const { id } = await transaction.import.create({
      data: { fileName: name, columns: list.columns, rows: list.rows, createdById: actor.accountId ?? "" },
      select: { id: true },
    });
    return { importId: id };
  },
};
