// Draws a print in a thread of its own: a thousand entries take seconds, in which the portal goes on answering.
import { parentPort, workerData } from "node:worker_threads";
import pdfmake from "pdfmake";
import { directory } from "./print/directory.mjs";
import { nameCards } from "./print/name-cards.mjs";
import { note } from "./print/note.mjs";
import { participants } from "./print/participants.mjs";
import { planReport } from "./print/plan-report.mjs";
import { signInSheet } from "./print/sign-in-sheet.mjs";
import { colours, faces } from "./print/typefaces.mjs";

const layouts = { directory, participants, nameCards, signInSheet, note, planReport };

/** @type {import("./printer").PrintOrder} */
const order = workerData;
const { info, ...definition } = layouts[order.layout](/** @type {never} */ (order));

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((/** @type {string} */ path) =>
  Object.values(faces).some((face) => Object.values(face).includes(path)),
);
pdfmake.setFonts(faces);
const print = pdfmake.createPdf({
  pageSize: "A4",
  info: { author: "CPC", creator: "1540 Points of Contact", ...info },
  language: order.language,
  defaultStyle: { font: "Roboto", fontSize: 9.5, lineHeight: 1.15, color: colours.ink },
  ...definition,
});
parentPort?.postMessage(await print.getBuffer());
