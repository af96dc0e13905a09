import "server-only";
import type { Transaction } from "@/lib/database/client";

/** @returns what States are called today, by code, asked within a transaction. */
export async function namesOfStates(transaction: Transaction, language: string): Promise<Map<string, string>> {
  const rows = await transaction.stateName.findMany({
    where: { language, validUntil: null },
    orderBy: { filingKey: "asc" },
    select: { stateCode: true, name: true },
  });
  return new Map(rows.map(({ stateCode, name }) => [stateCode, name]));
}
