// Name cards: ten on a sheet of A4, two beside each other and five below, to be cut along the marks.
import { colours, runs } from "./typefaces.mjs";

const { ink, muted } = colours;
/** A4 in points. */
const [wide, high] = [595.28, 841.89];
const [across, down] = [2, 5];
const millimetre = 72 / 25.4;
/** 85 by 54 mm, the size of the badge holders that are sold everywhere. */
const card = { width: 85 * millimetre, height: 54 * millimetre };
const left = (wide - across * card.width) / 2;
const top = (high - down * card.height) / 2;
const mark = 5 * millimetre;
const inner = card.width - 24;

/** As large as the longest word allows on one line, and two lines of all of it. @param {string} text @param {number} most */
const sizeOf = (text, most) => {
  const longest = Math.max(...text.split(/\s+/).map((word) => word.length));
  const room = Math.min(inner / (longest * 0.6), (inner * 2) / (text.length * 0.58));
  return Math.max(9, Math.min(most, room));
};

/** Marks in the margin, at each edge of a card: nothing is printed on the cards to cut along. */
const cutMarks = () => {
  const line = (
    /** @type {number} */ x1,
    /** @type {number} */ y1,
    /** @type {number} */ x2,
    /** @type {number} */ y2,
  ) => ({
    type: "line",
    ...{ x1, y1, x2, y2 },
    lineWidth: 0.5,
    lineColor: muted,
  });
  const columns = Array.from({ length: across + 1 }, (_, index) => left + index * card.width);
  const rows = Array.from({ length: down + 1 }, (_, index) => top + index * card.height);
  const [right, bottom] = [left + across * card.width, top + down * card.height];
  return [
    ...columns.flatMap((x) => [line(x, top - mark - 4, x, top - 4), line(x, bottom + 4, x, bottom + mark + 4)]),
    ...rows.flatMap((y) => [line(left - mark - 4, y, left - 4, y), line(right + 4, y, right + mark + 4, y)]),
  ];
};

/** Names of organisations are not parted at their hyphens. @param {string} text */
const whole = (text) => text.replaceAll("-", "\u2011");

/** @param {import("../../participants/cards").NameCard} one @param {number} place */
function cardBlock({ name, head, delegation, meeting }, place) {
  const size = sizeOf(name, 24);
  return {
    absolutePosition: {
      x: left + (place % across) * card.width + 12,
      y: top + Math.floor(place / across) * card.height + 12,
    },
    // As high as the card, so that each part has its place whatever stands in the others.
    table: {
      widths: [inner],
      heights: [14, card.height - 24 - 14 - 44, 44],
      body: [
        [{ text: runs(meeting, { fontSize: 7, color: muted }), alignment: "center", maxHeight: 14 }],
        [
          {
            stack: [
              { text: runs(name, { bold: true, fontSize: size }), lineHeight: 1 },
              ...(head ? [{ text: runs(head, { fontSize: 8, color: muted }), margin: [0, 2, 0, 0] }] : []),
            ],
            alignment: "center",
            verticalAlignment: "middle",
          },
        ],
        [
          {
            text: runs(whole(delegation), { fontSize: sizeOf(delegation, 13), color: ink }),
            alignment: "center",
            verticalAlignment: "bottom",
            lineHeight: 1.05,
          },
        ],
      ],
    },
    layout: {
      defaultBorder: false,
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
  };
}

/** @param {import("../../participants/cards").CardsPrint} order */
export function nameCards({ title, cards }) {
  const perPage = across * down;
  const sheets = Array.from({ length: Math.ceil(cards.length / perPage) }, (_, page) =>
    cards.slice(page * perPage, (page + 1) * perPage),
  );
  return {
    pageMargins: [0, 0, 0, 0],
    info: { title },
    background: () => ({ canvas: cutMarks() }),
    content: sheets.map((some, page) => ({
      stack: [{ text: " ", fontSize: 1 }, ...some.map(cardBlock)],
      ...(page > 0 && { pageBreak: "before" }),
    })),
  };
}
