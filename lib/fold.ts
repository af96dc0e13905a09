/** Letters that Unicode does not take apart into a plain one and a mark. */
const plain: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** @returns the words of a text without accents, case and punctuation, each after one space: " bosnia and herzegovina". */
export function fold(text: string): string {
  const letters = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter);
  return letters
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^ ?/, " ")
    .trimEnd();
}
