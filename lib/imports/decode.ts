// What bytes say as text, whatever a program wrote them as.

const begins = (bytes: Uint8Array, ...marks: number[]) => marks.every((mark, place) => bytes[place] === mark);

/** What no list holds: control characters other than tab and line ends. */
// Written as a class of Unicode's category, since a pattern of control characters is a mistake elsewhere.
const controls = /(?![\t\n\v\f\r\u0085])\p{Cc}/u;

/** UTF-16 without its mark shows by zeros: every other byte of Latin letters is one. */
function zeros(bytes: Uint8Array): { even: number; odd: number } {
  const found = { even: 0, odd: 0 };
  const looked = bytes.subarray(0, 2000);
  looked.forEach((byte, place) => {
    if (byte === 0) found[place % 2 === 0 ? "even" : "odd"] += 1;
  });
  const half = Math.max(1, looked.length / 2);
  return { even: found.even / half, odd: found.odd / half };
}

function encodingOf(bytes: Uint8Array): string | null {
  if (begins(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (begins(bytes, 0xff, 0xfe)) return "utf-16le";
  if (begins(bytes, 0xfe, 0xff)) return "utf-16be";
  const { even, odd } = zeros(bytes);
  if (odd > 0.3 && even < 0.05) return "utf-16le";
  if (even > 0.3 && odd < 0.05) return "utf-16be";
  return null;
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has where Latin-1 has control characters; some versions of Node decode the one as the other. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const western = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? letter);

/** @returns the text of a file in UTF-8, UTF-16 or Windows-1252; null where it is no text. */
export function decode(bytes: Uint8Array): string | null {
  const marked = encodingOf(bytes);
  const text = marked ? attempt(marked, bytes) : (attempt("utf-8", bytes) ?? western(bytes));
  return text === null || controls.test(text) ? null : text;
}
