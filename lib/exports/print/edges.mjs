// What stands above and below every page.
import { colours, runs } from "./typefaces.mjs";

/** @param {object[]} left @param {object[]} right */
const edge = (left, right) => ({
  margin: [56, 24, 56, 0],
  fontSize: 8,
  columns: [{ text: left }, { text: right, alignment: "right", width: "auto" }],
});

/** For whom it is and what, of when, and which page of how many. @param {{ mark: string, title: string, foot: string }} words */
export const edges = ({ mark, title, foot }) => ({
  header: edge(runs(mark, { bold: true }), runs(title, { color: colours.muted })),
  footer: (/** @type {number} */ page, /** @type {number} */ pages) =>
    edge(runs(foot, { color: colours.muted }), runs(`${page} / ${pages}`, { bold: true })),
});
