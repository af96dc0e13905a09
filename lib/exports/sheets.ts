// A copy to be read: State by State, in words. What the print and the offline copy draw.
import { wordsOf, type Say } from "@/i18n/words-of";
import { languageNames } from "@/lib/contacts/languages";
import { fullName } from "@/lib/contacts/rules";
import { formatDate, today } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { searchWords } from "@/lib/states/search";
import type { Taken, TakenChannel, TakenRow } from "./taken";

export interface Fact {
  label: string;
  value: string;
  link?: string;
  /** To whom alone it is open. */
  only?: string;
  /** Said in small where room is dear. */
  isMinor?: true;
}

/** One function of a State. */
export interface Post {
  heading: string;
  name: string | null;
  /** What stands where no name does. */
  absence: string | null;
  facts: Fact[];
}

export interface Sheet {
  name: string;
  posts: Post[];
  /** What it is found by: see lib/states/search.ts. */
  find: string;
}

function channelFact({ kind, value, visibility }: TakenChannel, say: Say): Fact {
  const scheme = { email: "mailto:", telephone: "tel:", mobile: "tel:", fax: null, address: null }[kind];
  const target = kind === "email" ? value : value.replace(/[^+\d]/g, "");
  return {
    label: say(`entry.kinds.${kind}`),
    value,
    ...(scheme && { link: scheme + target }),
    ...(visibility !== "network" && { only: say(`exports.audiences.${visibility}`) }),
  };
}

function absence({ status, since }: TakenRow, say: Say, day: (date: string) => string): string | null {
  if (status === "vacant")
    return since ? say("exports.vacantSince", { date: day(since) }) : say("exports.statuses.vacant");
  return status === "unknown" ? say("exports.statuses.unknown") : null;
}

/** What is said of one holder beside the name; what is not on record is left out. */
function holderFacts(row: TakenRow, say: Say, locale: string): Fact[] {
  const { holder, since, channels } = row;
  if (!holder) return channels.map((channel) => channelFact(channel, say));
  const day = (date: string) => formatDate(date, "day", locale);
  const { nomination, nominatedOn, confirmedAt, confirmedBy } = holder;
  const by = confirmedBy ? ` (${say(`exports.confirmers.${confirmedBy}`)})` : "";
  const fact = (label: string, value: string | null): Fact[] => (value ? [{ label, value }] : []);
  const minor = (label: string, value: string | null) =>
    fact(label, value).map((one): Fact => ({ ...one, isMinor: true }));
  return [
    ...fact(say("states.state.position"), holder.position),
    ...fact(say("states.state.organisation"), holder.organisation),
    ...channels.map((channel) => channelFact(channel, say)),
    ...minor(say("states.state.languages"), languageNames(holder.languages, locale)),
    ...minor(say("states.state.inFunction"), since && day(since)),
    ...minor(
      say("states.state.nominated"),
      nomination && nominatedOn
        ? say("states.state.nominatedOn", { reference: nomination, date: day(nominatedOn) })
        : nomination,
    ),
    ...minor(say("exports.confirmed"), confirmedAt && `${day(today(confirmedAt))}${by}`),
  ];
}

function post(row: TakenRow, say: Say, locale: string): Post {
  const { holder, held } = row;
  const named = holder && (holder.isErased ? say("exports.erased") : fullName(holder));
  return {
    heading: say(`exports.held.${held}`),
    name: named && [holder.isErased ? null : holder.honorific, named].filter(Boolean).join(" "),
    absence: absence(row, say, (date) => formatDate(date, "day", locale)),
    facts: holderFacts(row, say, locale),
  };
}

/** @returns the copy State by State, in its order. */
export async function sheetsOf({ rows, locale }: Taken): Promise<Sheet[]> {
  const say = await wordsOf(locale);
  return [...groupBy(rows, ({ state }) => state.code).values()].map((same) => {
    const posts = same.map((row) => post(row, say, locale));
    const { name, names } = same[0]?.state ?? { name: "", names: "" };
    const words = posts.flatMap((one) => [one.heading, one.name, ...one.facts.map(({ value }) => value)]);
    return { name, posts, find: searchWords([names, ...words]) };
  });
}
