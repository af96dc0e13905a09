import { createHash } from "node:crypto";
import { wordsOf } from "@/i18n/words-of";
import { colophon } from "./about";
import { offlineScript } from "./offline-script";
import { offlineStyle } from "./offline-style";
import { sheetsOf, type Fact, type Post, type Sheet } from "./sheets";
import type { Taken } from "./taken";

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const safe = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? "");
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What the file may do wherever it is opened: be looked at and searched. It asks nothing of any network. */
const policy = [
  "default-src 'none'",
  `script-src ${hash(offlineScript)}`,
  `style-src ${hash(offlineStyle)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const fact = ({ label, value, link, only }: Fact) => {
  const text = link ? `<a href="${safe(link)}">${safe(value)}</a>` : safe(value);
  return `<dt>${safe(label)}</dt><dd>${text}${only ? ` <span class="only">· ${safe(only)}</span>` : ""}</dd>`;
};

const post = ({ heading, name, absence, facts }: Post) =>
  `<div class="post"><h3>${safe(heading)}</h3><div>${[
    name && `<p class="name">${safe(name)}</p>`,
    absence && `<p class="absent">${safe(absence)}</p>`,
    facts.length > 0 && `<dl>${facts.map(fact).join("")}</dl>`,
  ]
    .filter(Boolean)
    .join("")}</div></div>`;

const section = ({ name, posts, find }: Sheet) =>
  `<section data-find="${safe(find)}"><h2>${safe(name)}</h2>${posts.map(post).join("")}</section>`;

/** One page that holds all of it, for where there is no network. */
export async function asOffline(taken: Taken): Promise<string> {
  const say = await wordsOf(taken.locale);
  const { title, mark, asOf, reader, then } = await colophon(taken);
  const sheets = await sheetsOf(taken);
  return `<!doctype html>
<html lang="${taken.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${safe(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${safe(`${title}. ${asOf}`)}</title>
<style>${offlineStyle}</style>
</head>
<body>
<header>
<h1>${safe(title)}</h1>
${then ? `<p class="absent">${safe(then)}</p>` : ""}<p class="small">${safe(asOf)} ${safe(reader)}</p>
<p class="mark">${safe(mark)}</p>
</header>
<main>
<div class="search" role="search" hidden>
<label for="q">${safe(say("exports.offlineSearch"))}</label>
<input id="q" type="search" autocomplete="off" spellcheck="false">
<p class="small" role="status" id="count" data-text="${safe(say("states.table.of", { shown: "{shown}", total: "{total}" }))}"></p>
</div>
<p id="none"${sheets.length > 0 ? " hidden" : ""}>${safe(say(sheets.length > 0 ? "states.none.title" : "exports.nothing"))}</p>
${sheets.map(section).join("\n")}
</main>
<script>${offlineScript}</script>
</body>
</html>
`;
}
