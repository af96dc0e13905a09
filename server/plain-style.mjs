// What pages are drawn with that this process makes by itself.
import { readdirSync, readFileSync } from "node:fs";
import { settings } from "./settings.mjs";

const tokens = readFileSync(new URL("../app/styles/tokens.css", import.meta.url), "utf8");
/** @param {string} css */
const colours = (css) => css.match(/--color-[\w-]+: #\w+;/g)?.join("") ?? "";
const [light = "", dark = ""] = tokens.split("prefers-color-scheme: dark");

/** For a page that asks for nothing else: the colours are the tokens'. */
export const plainStyle = `:root{color-scheme:light dark;${colours(light)}}@media(prefers-color-scheme:dark){:root{${colours(dark)}}}
body{margin:0;background:var(--color-paper);color:var(--color-ink);font:1.0625rem/1.5 system-ui,sans-serif}.masthead{background:var(--color-sheet);border-bottom:2px solid}
.frame{max-width:73.5rem;margin:0 auto;padding:.8rem 1.25rem}main{padding-block:2rem}.name{font:600 1.25rem Georgia,serif;color:inherit;text-decoration:none}.name small,.skip{display:none}
.demo{background:var(--color-warn-wash);color:var(--color-warn)}ul,ol{padding:0;list-style:none}nav li{display:inline-block;margin-right:1.25rem}
h1{font:600 2.25rem/1.15 Georgia,serif;margin:0 0 .75rem;text-wrap:balance}p{max-width:68ch}a{color:var(--color-accent);text-underline-offset:.18em}:focus-visible{outline:3px solid var(--color-ink);outline-offset:2px}.source{color:var(--color-muted);font-size:.875rem}
button{font:600 1rem/1.5 system-ui,sans-serif;padding:.5rem 1.1rem;background:var(--color-accent);color:var(--color-accent-ink);border:0;border-radius:2px;cursor:pointer}summary{cursor:pointer;min-height:1.5rem}li{white-space:pre-line;overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){:focus-visible{outline-color:var(--color-focus)}}`;

/**
 * The portal's own stylesheet, which the build gives a name that nobody knows beforehand, and the classes that bring its typefaces.
 * @returns {{ address: string, faces: string } | null} null where there is no build, as in development
 */
function findSheet() {
  const folder = new URL(`../${settings.demo ? ".next-demo" : ".next"}/static/chunks/`, import.meta.url);
  try {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".css"))) {
      const css = readFileSync(new URL(name, folder), "utf8");
      if (!css.includes(".masthead")) continue;
      const faces = [...css.matchAll(/\.([\w-]+)\{--font-(?:sans|serif)-/g)].map(([, face]) => face);
      return { address: `/_next/static/chunks/${name}`, faces: faces.join(" ") };
    }
  } catch {
    // No build.
  }
  return null;
}

export const sheet = settings.dev ? null : findSheet();
