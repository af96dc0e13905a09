// Writes feeds: https://www.rfc-editor.org/rfc/rfc4287.

interface Entry {
  /** The same at every time, and no other's. */
  id: string;
  title: string;
  at: Date;
  page: string;
}

export interface Feed {
  id: string;
  title: string;
  author: string;
  self: string;
  page: string;
  updated: Date;
  entries: Entry[];
}

/** XML 1.0, 2.2: other characters may not stand in a document even by number. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const text = (given: string) =>
  given.replace(unwritable, "\uFFFD").replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const entry = ({ id, title, at, page }: Entry) =>
  `<entry><id>${text(id)}</id><title>${text(title)}</title><updated>${at.toISOString()}</updated>` +
  `<link rel="alternate" type="text/html" href="${text(page)}"/><summary>${text(title)}</summary></entry>`;

/** @returns a feed as Atom. */
export const asAtom = ({ id, title, author, self, page, updated, entries }: Feed): string =>
  [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>${text(id)}</id><title>${text(title)}</title>`,
    `<updated>${updated.toISOString()}</updated><author><name>${text(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${text(self)}"/><link rel="alternate" type="text/html" href="${text(page)}"/>`,
    ...entries.map(entry),
    `</feed>\n`,
  ].join("\n");
