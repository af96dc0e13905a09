// Whether words that no dictionary knows name a body, or nobody.
import { foldLabel } from "./labels";
import { namesBody } from "./scan";

const idle = /^(?:and|none|n\/a|nil|etc|other|others|et al|in addition|the|also|see (?:annex|list).*|tbc|-)[.]?$/i;
/** Words of a list that name nobody: "also", "none", "took part". */
export const isIdle = (words: string) =>
  idle.test(words) ||
  /^(?:all|the|some)?\s*(?:\d+\s+)?(?:OSCE )?(?:participating|member) States\b/i.test(words) ||
  /\b(?:took part|participated|attended|was attended|were present)\b/i.test(words) ||
  (foldLabel(words) === "" && !/\p{L}{3}/u.test(words));

const circle =
  /^(?:the )?(?:(?:local|national|international|wider|relevant|various|several) )*(?:academ(?:ia|ic (?:community|world|circles|institutions))|industry|(?:the )?private sector|civil society(?: organi[sz]ations)?|ngos|non-governmental organi[sz]ations|think[ -]?tanks|universities|media|business(?: community)?|(?:chemical|nuclear|biological) industry)$/i;
/** @returns whether words say from which circle somebody came, not from which organisation: "academia". */
export const isCircle = (words: string): boolean => circle.test(words);

const capitals = (words: string) => (words.match(/(?:^|[\s-])\p{Lu}/gu) ?? []).length;
const ofAState =
  /^(?:the )?(?:fed(?:\.|eral)?\s)?(?:rep\.?|republic|kingdom|principality|state|sultanate|emirate|federation) of\b/i;

/** @returns whether words that no dictionary knows can be the name of a body. @param expected whether bodies are listed there. */
export function isBody(words: string, expected: boolean): boolean {
  if (ofAState.test(words) || !/^["“]?(?:\p{Lu}|\d)/u.test(words)) return false;
  if (/\([^()]*[A-Z]{2}[^()]*\)/.test(words) || /^[A-Z][A-Za-z0-9-]*[A-Z][A-Z0-9-]*$/.test(words)) return true;
  if (namesBody(words) && capitals(words) > 1) return true;
  return expected ? capitals(words) > 0 : capitals(words) > 1 && words.length < 80;
}
