const address = /https?:\/\/[^\s<>"]+/g;
/** What ends a sentence or a list rather than an address. */
const trailing = /[.,;:)]+$/;

/** A piece of a source: words, or an address with the words that stand for it. */
export type SourcePart = { text: string; href?: never } | { text: string; href: string };

const host = (href: string) => new URL(href).hostname.replace(/^www\./, "");

/** @returns the text cut into words and http addresses; nothing else in it can become a link. */
export function sourceParts(source: string): SourcePart[] {
  const parts: SourcePart[] = [];
  let end = 0;
  for (const found of source.matchAll(address)) {
    const href = found[0].replace(trailing, "");
    if (!URL.canParse(href)) continue;
    if (found.index > end) parts.push({ text: source.slice(end, found.index) });
    parts.push({ text: host(href), href });
    end = found.index + href.length;
  }
  if (end < source.length) parts.push({ text: source.slice(end) });
  return parts;
}

/** @returns the name of the first source of a list divided by semicolons, without its address, and how many follow. */
export function firstSource(source: string): { name: string; more: number } {
  const [first = "", ...others] = source.split(/\s*;\s+/);
  const words = first.replace(address, "").replace(/[\s,]+$/, "");
  const parts = sourceParts(first);
  return { name: words || (parts[0]?.text ?? ""), more: others.length };
}
