// Numbers in figures and in words.
const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const word = [...ones, ...tens].toSorted((one, other) => other.length - one.length).join("|");
const unit = ones.slice(1, 10).join("|");

const counting = String.raw`(?:\d{1,3}(?![\d.,:/%-]\d|\s?%|(?:st|nd|rd|th)\b)|(?:(?:a|one) hundred(?: and)?[ -])?(?:(?:${tens.join("|")})[ -](?:${unit})|${word})|(?:a|one) hundred)(?![\p{L}\d%-]|\s*\(\d{4}\))`;

/** A number that counts something: not of a date, a paragraph, a resolution, a share. */
export const number = String.raw`(?<![\p{L}\d.,/(:-])${counting}`;
/** The same, also where a bracket opens before it: "(19 women". */
export const numberInBracket = String.raw`(?<![\p{L}\d.,/:-])${counting}`;

/** @returns what a number comes to. */
export function valueOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const words = written.toLowerCase().split(/[\s-]+/);
  const hundred = words.includes("hundred") ? 100 : 0;
  return words.slice(words.indexOf("hundred") + 1).reduce((sum, one) => {
    if (one === "and") return sum;
    const ten = tens.indexOf(one);
    return sum + (ten >= 0 ? (ten + 2) * 10 : Math.max(0, ones.indexOf(one)));
  }, hundred);
}
