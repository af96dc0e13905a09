// One body's name and acronym, however the two are written together.
import { bodyCalled } from "./bodies";
import { standsFor } from "./entry-end";
import { plain } from "./mapped";
import type { Organisation } from "./note";

const acronym = /^(?=.*[A-Z].*[A-Z])[A-Z][A-Za-z0-9&/.-]{1,11}(?: [A-Z][A-Za-z0-9&/.-]{0,9})?$/;
const isAcronym = (text: string) =>
  acronym.test(text) && (text.match(/[A-Z]/g)?.length ?? 0) * 2 >= text.replace(/[^A-Za-z]/g, "").length;
/** Whether "BWC ISU" is made of a name, whatever stands before its own words. */
const isMadeOf = (first: string, name: string) =>
  /^[A-Z]{2,} [A-Z]{2,}$/.test(first) &&
  name.split(/\s+/).some((_, place, words) => standsFor(first, words.slice(place).join(" ")));
/** Takes off quotation marks around a name, not those within it. */
const unquoted = (text: string) => {
  const begun = text.replace(/^["“'‘]+/, "");
  return /["“][^"“”]*["”]$/.test(begun) ? begun : begun.replace(/["”’]+$/, "");
};
const tidy = (text: string) =>
  unquoted(
    plain(text).replace(
      /^(?:the|an?|(?:one|two|three|four|five|six|\d{1,2})(?=\s(?:of|UN|1540|\p{Lu}\p{Ll}+ (?:staff|experts?))))\s+(?=\S)/iu,
      "",
    ),
  ).replace(/[\s,;:.–—-]+$/, "");

/** What the dictionary adds to the half that a note gives. */
function completed(name: string): Organisation {
  const known = bodyCalled(name);
  if (known?.isAcronym && name.length < 14) return { name: known.body.name, acronym: known.body.acronym };
  return { name, acronym: known?.body.acronym ?? null };
}

/** @returns a body from how it is written: "Name (ACRONYM)", "ACRONYM (Name)", "ACRONYM - Name", or one of them alone. */
export function organisationFrom(written: string): Organisation {
  const text = tidy(written);
  const bracket = /^([^()]+?)\s*\(([^()]*)\)?\s*(.*)$/.exec(text);
  if (bracket) {
    const [, before = "", inside = "", behind = ""] = bracket;
    const first = plain(inside.split(/[,;]/)[0] ?? "").replace(/^["“]|["”]$/g, "");
    if (isAcronym(tidy(before)) && inside.includes(" ") && /^\p{Lu}|^the /u.test(inside))
      return { name: tidy(inside), acronym: tidy(before) };
    // "European Commission (DG TAXUD)" names a part, not the whole.
    const ofAPart = first.includes(" ") && !standsFor(first, before) && !isMadeOf(first, before);
    const whole = ofAPart ? bodyCalled(tidy(before)) : null;
    if (whole && first.split(" ")[0] === whole.body.acronym) return completed(tidy(before));
    if (isAcronym(first) && !ofAPart) return { name: tidy(`${before} ${behind}`), acronym: first };
    if (/^\p{Lu}/u.test(inside) && behind === "") return { name: text, acronym: null };
    const known = completed(tidy(before));
    return known.acronym === null && /^\d{4}$/.test(inside) ? completed(text) : known;
  }
  const dash = /^(.+?)\s+[-–—]\s+(.+)$/.exec(text);
  if (dash) {
    const [one, other] = [tidy(dash[1] ?? ""), tidy(dash[2] ?? "")];
    if (isAcronym(one) && (standsFor(one, other) || bodyCalled(other))) return { name: other, acronym: one };
    if (isAcronym(other)) return { name: one, acronym: other };
    if (bodyCalled(one)) return completed(one);
  }
  return completed(text);
}

/** @returns whether two are one body, by name or acronym. */
export const isSame = (one: Organisation, other: Organisation) =>
  one.name.toLowerCase() === other.name.toLowerCase() || (one.acronym !== null && one.acronym === other.acronym);
