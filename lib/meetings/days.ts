import { databaseDate, plainDate } from "@/lib/dates";

interface Period {
  startsOn: string;
  endsOn: string;
}

const dayAfter = (day: string) => plainDate(new Date(databaseDate(day).getTime() + 86_400_000));

/** More days than any meeting has: a mistyped year makes no sheet of a thousand columns. */
const most = 60;

/** @returns every day of a meeting, "YYYY-MM-DD". The record knows a first and a last one: those between are of it. */
export function daysOf({ startsOn, endsOn }: Period): string[] {
  const days = [startsOn];
  for (let day = startsOn; day < endsOn && days.length < most;) days.push((day = dayAfter(day)));
  return days;
}

/** @returns days that follow each other, as periods; each with the day after its last, as calendars count. */
export function runsOf(days: readonly string[]): { from: string; until: string }[] {
  const runs: { from: string; until: string }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = runs.at(-1);
    if (last?.until === day) last.until = dayAfter(day);
    else runs.push({ from: day, until: dayAfter(day) });
  }
  return runs;
}
