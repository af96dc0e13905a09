import { databaseDate, plainDate, today } from "@/lib/dates";

/** @returns the day so many days from today, "YYYY-MM-DD". */
export const dayFromToday = (days: number): string =>
  plainDate(new Date(databaseDate(today()).getTime() + days * 86_400_000));
