// A page that needs nothing but this process: for when Next or the database cannot draw one.
import { readFileSync } from "node:fs";
import { banner, escape, foot, head, trail } from "./plain-frame.mjs";
import { plainStyle, sheet } from "./plain-style.mjs";

const { plain, notFound, forbidden } = JSON.parse(
  readFileSync(new URL("../messages/en.json", import.meta.url), "utf8"),
);

/** What is said of each. @type {Record<Key, { title: string, text: string, links?: string, again?: string }>} */
export const sayings = { ...plain, notFound, forbidden };

/** "<states>…</states>" in a message becomes a link to /states. @param {string} text @param {string} [how] */
const linked = (text, how = "") =>
  escape(text).replace(/&#60;([\w-]+)&#62;(.*?)&#60;\/\1&#62;/g, `<a href="/$1"${how}>$2</a>`);

/** Fields that nobody types, and values: the database's ids. */
const machineMade = /^\$ACTION|(^|\.)(version|seen|kind|visibility|meeting|mark|id|\w+Id)$/;
const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * What somebody sent, given back to them alone as a form that sends it once more to where it was sent.
 * @param {import("./sent.mjs").Sent} sent
 */
function sendAgain(sent) {
  const fields = sent.map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`);
  return `<form method="post" enctype="multipart/form-data">${fields.join("")}<p>${escape(plain.kept)}</p><p><button>${escape(plain.sendAgain)}</button></p></form>`;
}

/** What somebody typed, to be read or copied. @param {import("./sent.mjs").Sent} sent */
function typedIn(sent) {
  const typed = sent.filter(([name, value]) => value.trim() !== "" && !machineMade.test(name) && !isId.test(value));
  const list = typed.map(([, value]) => `<li>${escape(value)}`).join("");
  return list && `<details><summary>${escape(plain.sent)}</summary><ul>${list}</ul></details>`;
}

/** Where the same may go well another time. */
const passing = new Set(["signedOut", "away", "broken"]);
const worthAnotherLook = new Set(["away", "broken", "unreadable", "outOfDate"]);

/** Where nothing is wrong with the portal: drawn as a page of it, with the stylesheet and the sections that it has. */
const ordinary = new Set(["notFound", "forbidden"]);

/** @typedef {"signedOut" | "badRequest" | "unreadable" | "outOfDate" | "otherOrigin" | "tooLarge" | "badMethod" | "away" | "broken" | "notFound" | "forbidden"} Key */

/**
 * @param {{ key: Key, id: string, nonce: string, path: string, sent?: import("./sent.mjs").Sent, actor?: import("../lib/access/actor").Actor }} options
 * @returns {string} a whole HTML document
 */
export function plainPage({ key, id, nonce, path, sent = [], actor }) {
  const { title, text, links, again = plain.again } = sayings[key];
  const form = passing.has(key) && sent.length > 0 ? sendAgain(sent) : "";
  const next =
    worthAnotherLook.has(key) && !form
      ? `<a href="${escape(path)}">${escape(again)}</a>`
      : linked(links ?? "", key === "signedOut" ? ' target="_blank"' : "");
  const styled = ordinary.has(key) ? sheet : null;
  const look = styled
    ? `<link rel="stylesheet" href="${styled.address}"><link rel="icon" href="/icon.svg" type="image/svg+xml">`
    : `<style nonce="${nonce}">${plainStyle}</style>`;
  const above = ordinary.has(key)
    ? head(path, actor)
    : `<header>${banner}<div class="masthead"><div class="frame"><a class="name" href="/">${escape(plain.portal)}</a></div></div></header>`;
  const back = ordinary.has(key) ? trail(path) : "";
  return `<!doctype html><html lang="en"${styled ? ` class="${styled.faces}"` : ""}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escape(title)} - ${escape(plain.portal)}</title>${look}</head>
<body>${above}<main class="frame" id="content">${back}<h1${back ? "" : ' class="mt-6"'}>${escape(title)}</h1><p>${escape(text)}</p>${next && `<p>${next}</p>`}${form}${typedIn(sent)}<p class="source mt-6">${escape(plain.reference)} ${escape(id)}</p></main>${ordinary.has(key) ? foot : ""}</body></html>`;
}
