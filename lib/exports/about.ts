import { wordsOf } from "@/i18n/words-of";
import { formatDate, formatMoment } from "@/lib/dates";
import type { Taken } from "./taken";

/** What a copy says of itself: for whom it is, of when, who took it. */
export interface Colophon {
  title: string;
  mark: string;
  asOf: string;
  reader: string;
  /** Of a past day: what that means. */
  then: string | null;
}

export async function colophon({ mark, at, on, reader, locale }: Taken): Promise<Colophon> {
  const say = await wordsOf(locale);
  return {
    title: say("exports.copyTitle"),
    mark: say(`exports.marks.${mark}`),
    asOf: say("exports.asOf", { moment: formatMoment(at, locale) }),
    reader: say("exports.takenBy", { name: reader }),
    then: on && say("exports.then", { date: formatDate(on, "day", locale) }),
  };
}

/** The same as a list of facts. */
export async function about(taken: Taken): Promise<[string, string][]> {
  const say = await wordsOf(taken.locale);
  const { title, mark, asOf, reader, then } = await colophon(taken);
  const facts: [string, string | null][] = [
    [say("exports.about.what"), title],
    [say("exports.about.mark"), mark],
    [say("exports.about.when"), asOf],
    [say("exports.about.day"), then],
    [say("exports.about.who"), reader],
    [say("exports.about.source"), process.env.PORTAL_URL ?? null],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}
