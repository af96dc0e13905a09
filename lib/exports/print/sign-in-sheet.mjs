// A sheet to sign at the door: delegation by delegation, a line a delegate, a column a day.
import { edges } from "./edges.mjs";
import { grouped, underlined } from "./groups.mjs";
import { colours, runs } from "./typefaces.mjs";

const { ink, muted, rule, band } = colours;
const lineHeight = 22;
const padding = 10;
/** The room between the margins, upright and on its side. */
const [narrow, wide] = [483, 730];
/** A larger delegation goes on over the page, its name with it. */
const mostTogether = 4;

/** @param {number} days */
function columnsOf(days) {
  const [room, name] = days > 2 ? [wide, 200] : [narrow, 200];
  const each = (room - name - (days + 1) * padding) / days;
  return [name, ...Array.from({ length: days }, () => each)];
}

/** @param {number} weight @param {string} colour */
const ruled = (weight, colour) => ({
  ...underlined(weight, colour),
  vLineWidth: (/** @type {number} */ index, /** @type {{ table: { widths: object[] } }} */ { table }) =>
    index === 0 || index === table.widths.length ? 0 : 0.5,
  vLineColor: () => rule,
});

/** @param {import("../../participants/cards").SignInDelegation["lines"][number]} line */
const nameOf = (line) =>
  line === null
    ? { text: " " }
    : {
        stack: [
          { text: runs(line.name, { bold: line.isHead }) },
          ...(line.position ? [{ text: runs(line.position, { color: muted, fontSize: 8 }) }] : []),
        ],
      };

/** @param {import("../../participants/cards").SignInDelegation} delegation @param {number} days */
function block({ name, other, lines }, days) {
  const empty = Array.from({ length: days }, () => ({ text: "" }));
  const title = {
    colSpan: days + 1,
    fillColor: band,
    text: [...runs(name, { bold: true, fontSize: 10.5 }), ...(other ? runs(`   ${other}`, { color: muted }) : [])],
  };
  return {
    table: {
      widths: columnsOf(days),
      heights: (/** @type {number} */ index) => (index === 0 ? 12 : lineHeight),
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      body: [[title, ...empty], ...lines.map((line) => [nameOf(line), ...empty])],
    },
    layout: ruled(0.5, rule),
    ...(lines.length <= mostTogether && { unbreakable: true }),
  };
}

/** @param {import("../../participants/cards").SignInPrint} order */
export function signInSheet({ title, meeting, when, mark, asOf, columns, delegations }) {
  const days = columns.days.length;
  const heads = [columns.name, ...columns.days].map((text) => ({
    text: runs(text, { bold: true, color: muted, fontSize: 8.5 }),
  }));
  return {
    pageOrientation: days > 2 ? "landscape" : "portrait",
    pageMargins: [56, 56, 56, 56],
    info: { title: `${title}: ${meeting}`, subject: mark },
    ...edges({ mark, title: `${title}: ${meeting}`, foot: asOf }),
    content: [
      { text: runs(title, { bold: true, fontSize: 18 }), margin: [0, 0, 0, 2] },
      { text: runs(`${meeting}, ${when}`), margin: [0, 0, 0, 10] },
      grouped(
        [{ table: { widths: columnsOf(days), body: [heads] }, layout: ruled(0.9, ink) }],
        delegations.map((delegation) => block(delegation, days)),
      ),
    ],
  };
}
