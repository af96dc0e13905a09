// Which meeting of a row a text numbers: "the sixth", "6th annual meeting".
const ones = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(" ");
const more = "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" ");
const words = [...ones, ...more];
const written = new RegExp(
  String.raw`\b(?:(${words.join("|")})\b|(\d{1,2})(?:st|nd|rd|th)\b(?=\s+(?:[\p{L}-]+\s+){0,5}(?:meeting|workshop|training|conference|seminar|round|session|edition)\b))(?!\s+(?:day|session of|part|time|committee|secretary)\b)`,
  "giu",
);

/** @returns the numbers that a text gives to meetings. */
export const ordinalsIn = (text: string): number[] =>
  [...text.matchAll(written)].map(([, word, figures]) =>
    word ? words.indexOf(word.toLowerCase()) + 1 : Number(figures),
  );
