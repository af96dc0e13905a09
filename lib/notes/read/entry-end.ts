// Where the name of a body that no dictionary knows ends: it may hold commas and "and".
import { beginsEntry, namesBody, stateEntry, type Scanned } from "./scan";

const longest = 260;
const isAcronym = /^(?:the\s+)?[A-Z][A-Za-z0-9]{0,4}[A-Z][A-Z0-9-]{0,9}(?:\s\([^)]*\))?$/;
const small = new Set(["of", "the", "and", "for", "in", "on", "to", "de", "a", "an", "with"]);

/** Whether letters can stand for a name: its words' letters in order, the first of each the likeliest. */
export function standsFor(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^a-z]/g, "");
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !small.has(word));
  if (letters.length < 2 || words[0]?.[0] !== letters[0]) return false;
  const initials = words.map((word) => word[0]).join("");
  let at = 0;
  for (const letter of words.join("")) if (letter === letters[at]) at += 1;
  const shared = Array.from(letters).filter((letter) => initials.includes(letter)).length;
  return at === letters.length && shared >= letters.length - 2 && shared * 2 >= letters.length;
}

/** @returns how much of a body's name goes on behind its acronym: "Conflict Prevention Centre (CPC) of the OSCE Secretariat". */
export const behindBracket = (text: string, at: number): number =>
  /^\s+(?:of|at|in)\s+(?:the\s+)?\p{Lu}[^,;()]{2,80}?(?=\s*(?:[,;().]|and\b|$))/u.exec(text.slice(at, at + 120))?.[0]
    .length ?? 0;

/** Up to a bracket with an acronym that is made of the whole, commas and all. */
function upToAcronym(text: string): number | null {
  const bracket = /\(([A-Z][A-Za-z&/ -]{1,14})\)/.exec(text);
  if (!bracket || /[;(]/.test(text.slice(0, bracket.index))) return null;
  const name = text.slice(0, bracket.index);
  const acronym = bracket[1] ?? "";
  if (!standsFor(acronym, name)) return null;
  // A shorter name that fits as well is another entry's.
  for (const { index, 0: comma } of name.matchAll(/,\s+(?:and\s+)?(?:the\s+)?|\s+and\s+(?:the\s+)?/g))
    if (standsFor(acronym, name.slice(index + comma.length))) return null;
  const end = bracket.index + bracket[0].length;
  return end + behindBracket(text, end);
}

const ministry = /\b(?:Ministr(?:y|ies)|Departments?|Secretariats?|Directorates?) (?:of|for)\b[^,;]*$/;
const pieces = /^(?:\p{Lu}[\p{L}-]*\s){1,3}and\s(\p{Lu}[\p{L}-]+)(?=\s*(?:[,;(.]|$))/u;
const preposition = /\b(?:of|for|on|in|against)\b/;

function isComplete(soFar: string): boolean {
  const text = soFar.trim();
  return text.endsWith(")") || isAcronym.test(text) || !namesBody(text);
}

/** @returns the place behind the name of a body that begins at a place. */
export function entryEnd(list: Scanned, at: number): number {
  const text = list.text.slice(at, at + longest);
  const whole = upToAcronym(text);
  if (whole !== null) return at + whole;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? "";
    if (letter === "(" || letter === "[") depth += 1;
    else if (letter === ")" || letter === "]") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (letter === ";" || letter === "\n") return at + index;
    const stop = letter === "." && /^\.(?:\s+["“]?\p{Lu}|\s*$)/u.test(text.slice(index, index + 20));
    if (
      stop &&
      !/\b(?:Mr|Mrs|Ms|Dr|Prof|Amb|St|No|U|S|H|E|Col|Lt|Gen|Fed|Rep|Dept|Univ|Inst|Govt)$/.test(
        text.slice(Math.max(0, index - 6), index),
      )
    )
      return at + index;
    const joint =
      /^(?:,\s*(?:and\s+|as well as\s+)?|\s(?:and|as well as|together with|along with|&)\s+)(?:the\s+)?/.exec(
        text.slice(index, index + 40),
      );
    if (!joint) continue;
    const soFar = text.slice(0, index);
    const behind = index + joint[0].length;
    const next = /^[^,;()]{0,160}?(?=[,;()]|\s(?:and|as well as)\s|$)/.exec(text.slice(behind))?.[0] ?? "";
    const comma = letter === ",";
    // "Permanent Missions of Spain and Switzerland"
    if (
      /\b(?:Missions|Governments|Delegations|Embassies|Ministries|Chairmanships|Chairs)\b[^,]*\bof\b/.test(soFar) &&
      stateEntry(list, at + behind)
    ) {
      continue;
    }
    // "Ministry of Foreign Affairs, European Union and Co-operation"
    if (letter === "," && ministry.test(soFar)) {
      const further = pieces.exec(text.slice(behind));
      const last = further?.[1] === undefined ? null : at + behind + further[0].length - further[1].length;
      if (last !== null && !beginsEntry(list, last)) continue;
    }
    const apart =
      beginsEntry(list, at + behind) ||
      /\bthe\s+$|as well as|along with|together with/.test(joint[0]) ||
      namesBody(next);
    const said = isComplete(soFar) && (comma || apart || !namesBody(soFar));
    if (apart || said || (comma && !preposition.test(soFar))) return at + index;
  }
  const last = text.length < longest ? text.length : text.search(/[\s,][^\s,]*$/);
  return at + (last > 0 ? last : text.length);
}
