// A list of participants: section by section, the delegations with those who are in them.
import { edges } from "./edges.mjs";
import { grouped, underlined } from "./groups.mjs";
import { colours, runs, wasReadOut } from "./typefaces.mjs";

const { ink, muted, warn, rule, band } = colours;
/** A larger delegation goes on over the page, its name with it. */
const mostTogether = 4;

/** @typedef {import("../../participants/sheet").ListSheet} Sheet */

/** In points, with 10 between them; fixed, that a long address is parted rather than widening its column. @param {Sheet} sheet */
const widths = ({ columns }) => (columns.contacts === null ? [200, 263] : [140, 143, 170]);

/** @param {Sheet} sheet */
const heads = (sheet) => ({
  table: {
    widths: widths(sheet),
    body: [
      [sheet.columns.name, sheet.columns.position, sheet.columns.contacts].flatMap((text) =>
        text === null ? [] : [{ text: runs(text, { bold: true, color: muted, fontSize: 8.5 }) }],
      ),
    ],
  },
  layout: underlined(0.9, ink),
});

/** @param {...(string | null)} texts */
const remarks = (...texts) =>
  texts.flatMap((text) => (text === null ? [] : [{ text: runs(text, { color: muted, fontSize: 8 }) }]));

/** @param {import("../../participants/sheet").SheetPerson} person @param {Sheet} sheet */
const personRow = ({ name, head, attended, position, organisation, contacts }, sheet) => [
  {
    stack: [{ text: runs(name, { bold: head !== null }) }, ...remarks(head, attended)],
  },
  { stack: [position, organisation].flatMap((text) => (text === null ? [] : [{ text: runs(text) }])) },
  ...(sheet.columns.contacts === null
    ? []
    : [
        {
          stack: contacts.map(({ value, link, only }) => ({
            text: [...runs(value, { link }), ...(only ? runs(`  ·  ${only}`, { color: warn, fontSize: 8 }) : [])],
          })),
        },
      ]),
];

/** @param {import("../../participants/sheet").SheetDelegation} delegation */
const nameOf = ({ name, other }) => [
  ...runs(name, { bold: true, fontSize: 10.5 }),
  ...(other ? runs(`   ${other}`, { color: muted }) : []),
];

/** @param {import("../../participants/sheet").SheetDelegation} delegation @param {Sheet} sheet */
function delegationBlock(delegation, sheet) {
  const count = widths(sheet).length;
  const title = {
    colSpan: count,
    fillColor: band,
    stack: [{ text: nameOf(delegation) }, ...remarks(delegation.attended, delegation.nobody)],
  };
  return {
    table: {
      widths: widths(sheet),
      dontBreakRows: true,
      headerRows: 1,
      keepWithHeaderRows: 1,
      body: [
        [title, ...Array.from({ length: count - 1 }, () => ({}))],
        ...delegation.people.map((person) => personRow(person, sheet)),
      ],
    },
    layout: underlined(0.5, rule),
    ...(delegation.people.length <= mostTogether && { unbreakable: true }),
  };
}

/** @param {import("../../participants/sheet").SheetSection} section @param {Sheet} sheet @returns {object[]} */
function sectionBlocks({ heading, isNamed, delegations }, sheet) {
  const title = {
    text: runs(heading.toUpperCase(), { bold: true, fontSize: 12, characterSpacing: 0.6 }),
    margin: [0, 16, 0, 6],
  };
  if (!isNamed) {
    const half = Math.ceil(delegations.length / 2);
    const column = (/** @type {typeof delegations} */ some) => ({
      stack: some.map((one) => ({ stack: [{ text: nameOf(one) }, ...remarks(one.attended)], margin: [5, 2, 5, 2] })),
    });
    const parted = delegations.length > 8 ? [delegations.slice(0, half), delegations.slice(half)] : [delegations];
    return [{ unbreakable: true, stack: [title, { columns: parted.map(column), columnGap: 20 }] }];
  }
  return [
    grouped(
      [title, heads(sheet)],
      delegations.map((one) => delegationBlock(one, sheet)),
    ),
  ];
}

/** @param {string} text @param {object} style @param {number[]} margin */
const centred = (text, style, margin) => ({ text: runs(text, style), alignment: "center", margin });

/** @param {import("../../participants/file").ParticipantsPrint} sheet */
export function participants(sheet) {
  const { title, meeting, when, about, fictional, mark, asOf, reader, sections, nothing, unknownLetters } = sheet;
  const body =
    sections.length > 0 ? sections.flatMap((section) => sectionBlocks(section, sheet)) : [{ text: runs(nothing) }];
  return {
    pageMargins: [56, 56, 56, 56],
    info: { title: `${title}: ${meeting}`, subject: mark },
    ...edges({ mark, title, foot: `${asOf} ${reader}` }),
    content: [
      centred(title, { bold: true, fontSize: 20 }, [0, 4, 0, 6]),
      centred(meeting, { fontSize: 13 }, [0, 0, 0, 2]),
      centred(when, { fontSize: 12 }, [0, 0, 0, 10]),
      ...(fictional ? [centred(fictional, { color: warn }, [0, 0, 0, 6])] : []),
      centred(about.join(" "), { color: muted, fontSize: 8.5 }, [30, 0, 30, 0]),
      ...(wasReadOut() ? [centred(unknownLetters, { color: muted, fontSize: 8.5 }, [0, 4, 0, 0])] : []),
      ...body,
    ],
  };
}
