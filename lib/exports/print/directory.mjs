// The directory, State by State.
import { colours, runs, wasReadOut } from "./typefaces.mjs";
import { edges } from "./edges.mjs";

const { ink, muted, warn } = colours;

/** @param {import("../sheets").Fact} fact */
const factRow = ({ label, value, link, only }) => [
  { text: runs(label, { color: muted }) },
  {
    text: [...runs(value, link ? { link } : {}), ...(only ? runs(`  ·  ${only}`, { color: warn, fontSize: 8 }) : [])],
  },
];

const lines = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 6,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

/** @param {import("../sheets").Fact[]} facts */
const smallPrint = (facts) => ({
  fontSize: 8,
  margin: [0, 2, 0, 0],
  text: facts.flatMap(({ label, value }, index) => [
    ...runs(`${index > 0 ? "  ·  " : ""}${label} `, { color: muted }),
    ...runs(value),
  ]),
});

/** @param {import("../sheets").Post} post */
const postBlock = ({ heading, name, absence, facts }) => {
  const [major, minor] = [facts.filter(({ isMinor }) => !isMinor), facts.filter(({ isMinor }) => isMinor)];
  return {
    unbreakable: true,
    margin: [0, 4, 0, 6],
    columns: [
      { width: 118, text: runs(heading, { color: muted }), margin: [0, 1, 8, 0] },
      {
        width: "*",
        stack: [
          ...(name ? [{ text: runs(name, { bold: true, fontSize: 11 }) }] : []),
          ...(absence ? [{ text: runs(absence, { color: warn }) }] : []),
          ...(major.length > 0 ? [{ table: { widths: [76, "*"], body: major.map(factRow) }, layout: lines }] : []),
          ...(minor.length > 0 ? [smallPrint(minor)] : []),
        ],
      },
    ],
  };
};

/** A State's name stays with the first of what stands under it. @param {import("../sheets").Sheet} sheet */
const sheetBlock = ({ name, posts: [first, ...others] }) => [
  {
    unbreakable: true,
    stack: [
      {
        canvas: [{ type: "line", x1: 0, y1: 0, x2: 483, y2: 0, lineWidth: 0.7, lineColor: ink }],
        margin: [0, 8, 0, 4],
      },
      { text: runs(name, { bold: true, fontSize: 14 }), outline: true, outlineText: name },
      ...(first ? [postBlock(first)] : []),
    ],
  },
  ...others.map(postBlock),
];

/** @param {import("../print").DirectoryPrint} order */
export function directory({ title, mark, asOf, reader, then, sheets, nothing, unknownLetters }) {
  const body = sheets.length > 0 ? sheets.flatMap(sheetBlock) : [{ text: runs(nothing) }];
  return {
    pageMargins: [56, 56, 56, 56],
    info: { title: `${title}, ${asOf}`, subject: mark },
    ...edges({ mark, title, foot: `${asOf} ${reader}` }),
    content: [
      { text: runs(title, { bold: true, fontSize: 20 }), margin: [0, 0, 0, 4] },
      ...(then ? [{ text: runs(then, { color: warn }), margin: [0, 0, 0, 4] }] : []),
      { text: runs(`${asOf} ${reader}`, { color: muted }), margin: [0, 0, 0, 2] },
      { text: runs(mark, { bold: true }), margin: [0, 0, 0, 6] },
      ...(wasReadOut() ? [{ text: runs(unknownLetters, { color: muted }), margin: [0, 0, 0, 6] }] : []),
      ...body,
    ],
  };
}
