import "server-only";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { namedUuid } from "@/prisma/reference/named-uuid";
import { accountId } from "./load-people";
import { demoNeeds, demoOffers } from "./offers";

const before = (day: string, days: number) => new Date(databaseDate(day).getTime() - days * 86_400_000);

/** Loads fictional needs and offers, once, unless some are on record. @param day "YYYY-MM-DD", today. */
export async function loadOffers(
  transaction: Transaction,
  day: string,
  organisations: Map<string, string>,
): Promise<void> {
  if ((await transaction.offer.count()) > 0) return;
  await transaction.offer.createMany({
    data: demoOffers.map(({ key, organisation = "", state, by, ...offer }) => ({
      ...{ ...offer, id: namedUuid(`demo offer ${key}`), fictional: true, offeredOn: before(day, 30) },
      stateCode: state ?? null,
      organisationId: organisations.get(organisation) ?? null,
      createdById: accountId(by),
    })),
  });
  if ((await transaction.need.count()) > 0) return;
  await transaction.need.createMany({
    data: demoNeeds.map(({ key, daysAgo, ...need }) => ({
      ...{ ...need, id: namedUuid(`demo need ${key}`), statedOn: before(day, daysAgo) },
    })),
  });
}
