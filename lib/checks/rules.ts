import type { AnswerVia, CheckAnswer, CheckKind, ContactFunction } from "@/lib/database/generated/enums";

export const checkKinds = ["confirmEntry", "communication"] as const satisfies CheckKind[];

/** Whom a check may be sent to. */
export const scopes = ["all", "selection", "unconfirmed"] as const;

/** What stands in a letter's text for what differs from one recipient to the next. */
export const placeholders = ["name", "State", "link", "due"] as const;

const placeholder = /\{([^{}\s]*)\}/g;

/** @returns the names in braces that no letter can fill. @param known those that one can. */
export function unknownPlaceholders(text: string, known: readonly string[] = placeholders): string[] {
  const named = [...text.matchAll(placeholder)].map(([, name]) => name ?? "");
  return [...new Set(named)].filter((name) => !known.includes(name));
}

/** Fills a letter in; what a person's name holds is not read as a placeholder again. */
export const fillIn = (text: string, values: Record<string, string>): string =>
  text.replace(placeholder, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole));

/** What can be answered to a check of each kind. */
export const answersTo = (kind: CheckKind): CheckAnswer[] =>
  kind === "communication" ? ["reached"] : ["correct", "change"];

/** The first letter's occasion; a reminder's is its day, "2026-11-24". */
export const firstOccasion = "first";

/** What became of a letter. */
export type MailState = "waiting" | "sent" | "unsure" | "failed" | "handing" | "moot";

interface Posted {
  handedAt: Date | null;
  sentAt: Date | null;
  failedAt: Date | null;
  lastError: string | null;
}

/** The mail server takes or refuses a letter within this; handed over longer ago, nobody knows any more. */
const handingLasts = 3 * 60_000;

/** @param moot whether nobody waits for the letter any more: answered meanwhile, or the check closed. */
export function mailState(mail: Posted, moot: boolean, now: Date): MailState {
  if (mail.sentAt) return "sent";
  if (mail.failedAt) return "failed";
  if (mail.handedAt)
    return mail.lastError !== null || now.getTime() - mail.handedAt.getTime() > handingLasts ? "unsure" : "handing";
  return moot ? "moot" : "waiting";
}

/** What a check's figures are counted from. */
export interface Asked {
  stateCode: string;
  function: ContactFunction;
  answer: CheckAnswer | null;
  via: AnswerVia | null;
  answeredAt: Date | null;
}

export interface Figures {
  asked: number;
  answered: number;
  /** Of a hundred; 0 where nobody was asked. */
  percent: number;
  /** Milliseconds until half of those who answered had; null where nobody has. */
  median: number | null;
  /** States none of whose holders answered. */
  silent: string[];
}

/** @returns the middle one, or the mean of the middle two; null of none. */
export function median(numbers: number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export function figuresOf(asked: Asked[], openedAt: Date): Figures {
  const answered = asked.filter(({ answeredAt }) => answeredAt !== null);
  const heard = new Set(answered.map(({ stateCode }) => stateCode));
  return {
    asked: asked.length,
    answered: answered.length,
    percent: asked.length === 0 ? 0 : Math.round((100 * answered.length) / asked.length),
    median: median(answered.map(({ answeredAt }) => (answeredAt?.getTime() ?? 0) - openedAt.getTime())),
    silent: [...new Set(asked.map(({ stateCode }) => stateCode))].filter((code) => !heard.has(code)),
  };
}

/** A time span in the largest unit that still says something: minutes up to two hours, hours up to two days, then days. */
export function span(milliseconds: number): { unit: "minutes" | "hours" | "days"; count: number } {
  const minutes = Math.max(0, milliseconds) / 60_000;
  if (minutes < 120) return { unit: "minutes", count: Math.round(minutes) };
  return minutes < 2880
    ? { unit: "hours", count: Math.round(minutes / 60) }
    : { unit: "days", count: Math.round(minutes / 1440) };
}

/** How many days after a reminder's day it still goes out, where the portal was down on the day itself. */
const graceDays = 3;

/** @returns the latest of the days chosen that has come, if it is not too long past. @param remindOn and today "YYYY-MM-DD". */
export function dueReminder(remindOn: string[], today: string): string | undefined {
  const latest = remindOn
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
  if (latest === undefined) return undefined;
  return (Date.parse(today) - Date.parse(latest)) / 86_400_000 <= graceDays ? latest : undefined;
}
