// Names of persons: with a title anywhere, without one where a note can only mean a person.
import { stateOfCity } from "./cities";
import { namesBody } from "./scan";

/** A person found: the name as it is written, its title with it. */
export interface FoundPerson {
  name: string;
  titled: boolean;
  from: number;
  to: number;
}

const title = String.raw`(?:H\.?\s?E\.?|His Excellency|Her Excellency|(?:Ambassador|Amb\.)(?:-at-Large)?|Mr\.?|Mrs\.?|Ms\.?|Miss|Mme\.?|Madam|Dr\.?|Professor|Prof\.?|Sir|Dame|Lord|Lady|Hon\.|Lieutenant[ -]Colonel|Lieutenant[ -]General|Major[ -]General|Brigadier[ -]General|Rear[ -]Admiral|Colonel|Lt\.?(?:[ -](?:Col|Gen|Cdr)\.?)?|Maj\.?[ -]Gen\.?|Brig\.?[ -]Gen\.?|Col\.|Major|Maj\.|General|Gen\.|Captain|Capt\.|Brigadier|Brig\.|Admiral|Commander|Cdr\.?|Ing\.|Mag\.|Msgr\.?|Monsignor|Rev\.)(?: ?\(ret(?:d|ired)?\.?\))?`;
const beginsWithTitle = new RegExp(String.raw`^\s*(?:The\s+)?${title}\s+\p{Lu}`, "u");
/** @returns whether a line begins with a person's title. */
export const beginsWithPerson = (line: string): boolean => beginsWithTitle.test(line);

/** Offices that stand before a name as a title does: "Minister Carla Bianchi". */
export const office = String.raw`(?:(?:(?:First|Deputy|Vice|Assistant|Foreign|Prime|Defence|Federal|Executive|Permanent|Special)[ -])*(?:Minister(?:[- ]Counsell?or)?|State Secretary|Secretary of State|Secretary[- ]General|Director(?:[- ]General)?|Commissioner|Counsell?or|Attach[ée]|Representative|Inspector|Prosecutor|Envoy|Rector|Senator|Judge))`;
const particle = "(?:van|von|de|del|della|di|da|dos|der|den|ter|la|le|al|el|bin|ibn|af|av|zu|y)";
const word = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’'‘]\p{L}[\p{L}\p{M}]*)*`;
const token = String.raw`(?:${word}|\p{Lu}\.)`;
const titled = new RegExp(
  String.raw`(?<![\p{L}])(?<!\b(?:Director|Secretary|Prosecutor|Inspector|Attorney)[ -])(?:${title},?\s+)+(${token}(?:\s+(?:${particle}\s+){0,2}${token}){0,4})`,
  "gu",
);
const behindOffice = new RegExp(
  String.raw`(?<=\b${office}\s+)(${token}(?:\s+(?:${particle}\s+){0,2}${token}){1,3})`,
  "gu",
);
const bare = new RegExp(
  String.raw`(?<=^|[;:]\s|\bby\s|\bfrom\s|,\s|\band\s|\bby the\s|\b(?:Minister|Secretary|Director|President|Chair(?:man|person|woman)?|Representative|ordinator|Coordinator|Affairs|Officer|Advis[eo]r|Commissioner|Rector|Expert|Defence|Interior|Economy|Justice)\s)(${token}(?:\s+(?:${particle}\s+){0,2}${token}){1,3})(?=\s*(?:$|[,(;.:–—]|-\s|\s(?:from|of|and|who|opened|welcomed|delivered|also|representing)\b))`,
  "gu",
);

/** What stands in functions and names of bodies, and in no name. */
const noName = new Set(
  "deputy head director affairs political foreign security adviser advisor officer chief permanent representative minister secretary general counsellor counselor first second third chair chairman chairperson chairwoman chairmanship chairpersonship coordinator ordinator co expert senior special envoy ambassador disarmament arms control nonproliferation proliferation non export border customs defence defense interior european federal national state states international united nations osce high commissioner regional the opening remarks statement statements points point contact contacts resolution council conflict prevention support section vice president attache military charge acting former project manager team leader policy legal unit swiss serbian austrian german french italian spanish ukrainian georgian kazakh russian security participating meeting workshop welcome session day implementation representatives following dear trade promotion economy finance justice interior health industry energy agriculture transport environment europe integration cooperation development internal external".split(
    " ",
  ),
);

const isName = (text: string) => {
  const words = text.split(/\s+/);
  if (namesBody(text) || stateOfCity(text) !== null || stateOfCity(words.at(-1) ?? "") !== null) return false;
  if (
    words.some((one) =>
      one
        .toLowerCase()
        .split(/[-’'.]/)
        .some((piece) => noName.has(piece)),
    )
  )
    return false;
  return !/^[A-Z]{2,}$/.test(words[0] ?? "") && words.every((one) => !/^[A-Z]{2,4}$/.test(one));
};

/** How much of "Deputy Minister John Roe" is no name. */
function functionBefore(found: string): number {
  let length = 0;
  for (const { 0: one, index } of found.matchAll(/\S+\s*/g)) {
    if (!noName.has(one.trim().toLowerCase()) && !namesBody(one)) break;
    length = index + one.length;
  }
  return length;
}

/** "John Roe Head of": the name ends before what is a function. */
function upToFunction(name: string): string {
  const words = name.split(/(\s+)/);
  const stop = words.findIndex((one, index) => index > 0 && (noName.has(one.toLowerCase()) || namesBody(one)));
  return (stop < 0 ? name : words.slice(0, stop).join("")).trimEnd();
}

/** @returns the persons that a sentence names. @param strong whether it can only list speakers, so that names need no titles. */
export function personsIn(sentence: string, strong: boolean): FoundPerson[] {
  const persons = [...sentence.matchAll(titled)].flatMap(({ 0: whole, 1: name = "", index }): FoundPerson[] => {
    const kept = upToFunction(name);
    const first = kept.split(/\s/)[0]?.toLowerCase() ?? "";
    if (kept === "" || noName.has(first) || namesBody(first)) return [];
    const length = whole.length - name.length + kept.length;
    return [{ name: whole.slice(0, length), titled: true, from: index, to: index + length }];
  });
  const add = (name: string, from: number) => {
    const to = from + name.length;
    if (persons.every((other) => to <= other.from || from >= other.to) && /\s/.test(name) && isName(name))
      persons.push({ name, titled: false, from, to });
  };
  for (const { 1: name = "", index } of sentence.matchAll(behindOffice)) add(upToFunction(name), index);
  if (strong) {
    const known = persons.length;
    for (const { 0: found, index } of sentence.matchAll(bare)) {
      const lead = functionBefore(found);
      const from = index + lead;
      // Behind a person and a comma stands that person's function.
      if (known === 0 || lead > 0 || /(?:and |; |by )$/.test(sentence.slice(Math.max(0, from - 4), from)))
        add(found.slice(lead), from);
    }
  }
  return persons.toSorted((one, other) => one.from - other.from);
}
