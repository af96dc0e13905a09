import type { Messages } from "@/i18n/messages";

/** The desk's texts: plain data, filled in by the browser, which carries no library for it. */
export type DeskWords = Messages["desk"]["words"];

/** @returns a text with its {names} filled in. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

interface Plural {
  zero?: string;
  one: string;
  other: string;
}

/** @returns the form of a text that its language uses for a number (CLDR plural rules), with {count} filled in. */
export function plural(texts: Plural, count: number, locale: string, values: Record<string, string> = {}): string {
  const rule = count === 0 && texts.zero ? "zero" : new Intl.PluralRules(locale).select(count);
  return fill({ ...texts }[rule as keyof Plural] ?? texts.other, { count, ...values });
}
