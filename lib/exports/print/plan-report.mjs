// The status of plans in the region: the map, figures by sub-region, State by State.
import { edges } from "./edges.mjs";
import { grouped, underlined } from "./groups.mjs";
import { colours, runs, wasReadOut } from "./typefaces.mjs";

const { ink, muted, warn, rule, band } = colours;

/** As on the pages (app/styles/tokens.css), which a print cannot read. @type {Record<string, string>} */
const fills = {
  interest: "#ece6d6",
  needsAnalysis: "#eddba6",
  drafting: "#e3c77b",
  adopted: "#8db89b",
  submitted: "#5796a0",
  implementing: "#27698a",
  reviewed: "#123f5a",
  expired: "#d9d9d9",
  succeeded: "#f2f2f2",
};
const light = new Set(["implementing", "reviewed"]);
const dashes = /** @type {Record<string, string>} */ ({
  interest: "1.5 3",
  needsAnalysis: "5 3",
  drafting: "11 3",
  expired: "2 2",
});

/** @typedef {import("../../plan-report/sheet").ReportSheet} Sheet */

/** @param {Sheet["tiles"][number]} tile */
function tileOf({ code, column, row, stage, letter, inView }) {
  const [x, y] = [column * 51, row * 51];
  const text = inView && light.has(stage) ? "#ffffff" : inView && stage !== "unknown" ? ink : "#8a939b";
  const at = `x="${x + 23}" text-anchor="middle" fill="${text}" font-family="Roboto"`;
  return (
    `<rect x="${x}" y="${y}" width="46" height="46" fill="${(inView && fills[stage]) || "#ffffff"}" stroke="${inView && stage !== "unknown" ? ink : rule}"` +
    ` stroke-width="1.3"${inView && dashes[stage] ? ` stroke-dasharray="${dashes[stage]}"` : ""}/>` +
    `<text ${at} y="${y + (letter ? 23 : 28)}" font-size="14">${code}</text>` +
    (letter && inView ? `<text ${at} y="${y + 39}" font-size="11.5">${letter}</text>` : "")
  );
}

/** @param {Sheet} sheet */
const map = ({ tiles }) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 918 459">${tiles.map(tileOf).join("")}</svg>`,
  width: 483,
  margin: [0, 4, 0, 6],
});

/** @param {Sheet} sheet */
const legend = ({ legend: entries }) => ({
  text: entries.flatMap(({ name, letter, count }) =>
    runs(`${letter ? `${letter}  ` : ""}${name}: ${count}`.replaceAll(" ", "\u00A0") + "      ", { fontSize: 8.5 }),
  ),
});

/** @param {string} text */
const title = (text) => ({
  text: runs(text.toUpperCase(), { bold: true, fontSize: 12, characterSpacing: 0.6 }),
  margin: [0, 16, 0, 6],
});

/** @param {Sheet} sheet */
const regions = ({ regions: { heads, rows } }) => ({
  table: {
    headerRows: 1,
    widths: ["*", ...heads.slice(1).map(() => "auto")],
    body: [
      heads.map((text, index) => ({
        text: runs(text, { bold: true, color: muted, fontSize: 8 }),
        alignment: index > 0 ? "right" : "left",
      })),
      ...rows.map((cells, place) =>
        cells.map((text, index) => ({
          text: runs(text, { bold: place === rows.length - 1 }),
          alignment: index > 0 ? "right" : "left",
        })),
      ),
    ],
  },
  layout: underlined(0.5, rule),
});

const widths = [150, 85, 108, 110];

/** @param {Sheet} sheet */
const heads = (sheet) => ({
  table: {
    widths,
    body: [sheet.heads.map((text) => ({ text: runs(text, { bold: true, color: muted, fontSize: 8.5 }) }))],
  },
  layout: underlined(0.9, ink),
});

/** @param {import("../../plan-report/sheet").SheetPlan} plan */
const planRow = ({ name, stageName, period, last, from, doubts }) => [
  { stack: [{ text: runs(name) }, { text: runs(stageName, { color: muted, fontSize: 8 }) }] },
  { text: runs(period) },
  { text: runs(last) },
  {
    stack: [
      { text: runs(from, { fontSize: 8.5 }) },
      ...(doubts === null ? [] : [{ text: runs(doubts, { color: warn, fontSize: 8 }) }]),
    ],
  },
];

/** @param {import("../../plan-report/sheet").SheetState} state @param {Sheet} sheet */
const stateBlock = ({ name, stageName, plans }, sheet) => ({
  unbreakable: true,
  table: {
    widths,
    body: [
      [
        {
          colSpan: 4,
          fillColor: band,
          text: [
            ...runs(name, { bold: true, fontSize: 10.5 }),
            ...runs(`   ${plans.length > 0 ? stageName : sheet.nothing}`, { color: muted }),
          ],
        },
        {},
        {},
        {},
      ],
      ...plans.map(planRow),
    ],
  },
  layout: underlined(0.5, rule),
});

/** @param {Sheet["parts"][number]} part @param {Sheet} sheet */
const part = ({ region, states }, sheet) =>
  grouped(
    [{ text: runs(region, { bold: true, fontSize: 11 }), margin: [0, 10, 0, 3] }, heads(sheet)],
    states.map((state) => stateBlock(state, sheet)),
  );

/** @param {import("../../plan-report/file").PlanReportPrint} sheet */
export function planReport(sheet) {
  const { title: name, subject, asOf, mark, made, counted, parts, small, smallTitle, unknownLetters } = sheet;
  const states = parts.map((one) => part(one, sheet));
  return {
    pageMargins: [56, 56, 56, 56],
    info: { title: `${name}. ${asOf}`, subject: mark },
    ...edges({ mark, title: `${name}. ${asOf}`, foot: made }),
    content: [
      { text: runs(name, { bold: true, fontSize: 20 }), margin: [0, 4, 0, 4] },
      { text: runs(subject, { color: muted }), margin: [0, 0, 0, 8] },
      { text: runs(asOf, { fontSize: 13, bold: true }), margin: [0, 0, 0, 4] },
      { text: runs(counted), margin: [0, 0, 0, 2] },
      title(sheet.map),
      map(sheet),
      legend(sheet),
      title(sheet.byRegion),
      regions(sheet),
      { ...title(sheet.byState), pageBreak: "before" },
      ...states,
      {
        unbreakable: true,
        stack: [
          title(smallTitle),
          ...[...small, ...(wasReadOut() ? [unknownLetters] : [])].map((text) => ({
            text: runs(text, { fontSize: 8.5, color: muted }),
            margin: [0, 0, 0, 4],
          })),
        ],
      },
    ],
  };
}
