"use server";

import { action } from "@/lib/access/action";
import { applyImport } from "@/lib/imports/apply-import";
import { giveUpImport } from "@/lib/imports/give-up-import";
import { mapColumns } from "@/lib/imports/map-columns";

const to =
  (query: string) =>
  ({ importId }: { importId?: string }) =>
    `/directory/import/${importId ?? ""}${query}`;

export const map = action(mapColumns, { goTo: to("") });
export const apply = action(applyImport, { goTo: to("?done=applied") });
export const giveUp = action(giveUpImport, { goTo: to("?done=givenUp") });
