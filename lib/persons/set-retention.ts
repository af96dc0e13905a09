import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { retentionSchema } from "./schema";

/** The name under which the years are kept. */
export const retentionSetting = "retentionYears";

/** Says after how many years without an appointment a person is listed for erasure. */
export const setRetention: Write<z.infer<typeof retentionSchema>> = {
  permission: "retention.set",
  schema: retentionSchema,
  async verb(transaction, { input: { years } }) {
    await transaction.setting.upsert({
      where: { name: retentionSetting },
      create: { name: retentionSetting, value: years },
      update: { value: years },
      select: { name: true },
    });
  },
};
