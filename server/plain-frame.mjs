// What stands above such a page: that people are fictional, the portal's name, its sections, who is signed in.
import { readFileSync } from "node:fs";
import { settings } from "./settings.mjs";

const { page } = JSON.parse(readFileSync(new URL("../messages/en.json", import.meta.url), "utf8"));

/** @param {string} text */
export const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const sections = ["states", "meetings", "plans"];
/** @param {string} key @param {string} path */
const isIn = (key, path) => path === `/${key}` || path.startsWith(`/${key}/`);

/** In the demonstration, on every page. */
export const banner = settings.demo
  ? `<div class="demo" role="note"><div class="frame">${escape(page.demo)} <a href="/demo/outbox">${escape(page.outbox)}</a></div></div>`
  : "";

/** @param {import("../lib/access/actor").Actor} actor */
function who({ name, role }) {
  const said = page.signedInAs.replace("{name}", () => name).replace("{role}", page.roles[role]);
  return `<div class="who"><div class="frame"><span class="text-muted">${escape(said)}</span><a href="/account">${escape(page.nav.account)}</a><form action="/sign-out" method="post"><button class="plain-button">${escape(page.signOut)}</button></form></div></div>`;
}

/**
 * The portal's head, as components/page.tsx draws it.
 * @param {string} path where one is @param {import("../lib/access/actor").Actor} [actor] who is signed in
 */
export function head(path, actor) {
  const links = [...sections.map((key) => [key, `/${key}`]), ...(actor ? [] : [["signIn", "/sign-in"]])];
  const items = links.map(
    ([key = "", href = ""]) =>
      `<li><a href="${href}"${isIn(key, path) ? ' aria-current="page"' : ""}>${escape(page.nav[key])}</a></li>`,
  );
  return `<a class="skip" href="#content">${escape(page.skip)}</a><header>${banner}<div class="masthead"><div class="frame"><a class="name" href="/">${escape(page.name)}<small>${escape(page.subtitle)}</small></a><nav aria-label="${escape(page.navigation)}"><ul>${items.join("")}</ul></nav></div></div>${actor ? who(actor) : ""}</header>`;
}

/** The way back. @param {string} path */
export function trail(path) {
  const section = sections.find((key) => isIn(key, path));
  if (!section) return "";
  return `<nav class="trail" aria-label="${escape(page.trail)}"><ol><li><a href="/${section}">${escape(page.nav[section])}</a></li></ol></nav>`;
}

export const foot = `<footer class="foot"><div class="frame">${escape(page.foot)}</div></footer>`;
