import "server-only";
import type { Transaction } from "@/lib/database/client";
import { align } from "./align";
import { readCommitteeRecords } from "./files";
import { namedUuid } from "./named-uuid";

/** Loads what the 1540 Committee has on public record of a State, as far as it was found. */
export async function loadCommitteeRecords(transaction: Transaction): Promise<void> {
  const wanted = readCommitteeRecords().map(({ state, date, ...record }, place) => ({
    id: namedUuid(`committee record ${state}/${record.kind}/${place}`),
    stateCode: state,
    ...record,
    date: date?.date ?? null,
    precision: date?.precision ?? null,
  }));
  await align(transaction, {
    subject: "CommitteeRecord",
    wanted,
    existing: await transaction.committeeRecord.findMany({ where: { id: { in: wanted.map(({ id }) => id) } } }),
    key: ({ id }) => id,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.committeeRecord.update({ where: { id }, data }),
    create: (data) => transaction.committeeRecord.createManyAndReturn({ data }),
  });
}
