// Lets Node run the portal's own modules in a process of their own: `node --import ./tests/checks/typescript.mjs file.ts`.
import { existsSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";
import typescript from "typescript";

const root = new URL("../../", import.meta.url);
const { ESNext } = typescript.ModuleKind;

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  if (specifier === "server-only") return { url: "data:text/javascript,", shortCircuit: true };
  if (!/^(@\/|\.)/.test(specifier)) return next(specifier, context);
  const base = specifier.startsWith("@/") ? new URL(specifier.slice(2), root) : new URL(specifier, context.parentURL);
  const file = ["", ".ts", "/index.ts"]
    .map((ending) => fileURLToPath(base) + ending)
    .find((path) => /\.\w+$/.test(path) && existsSync(path));
  return file ? { url: pathToFileURL(file).href, shortCircuit: true } : next(specifier, context);
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, next) {
  const { pathname } = new URL(url);
  if (!pathname.endsWith(".ts") || pathname.includes("/node_modules/")) return next(url, context);
  const { outputText: source } = typescript.transpileModule(readFileSync(new URL(url), "utf8"), {
    compilerOptions: { module: ESNext, target: typescript.ScriptTarget.ES2022 },
  });
  return { format: "module", source, shortCircuit: true };
}

// The hooks run in a thread of their own, which loads this file too.
if (isMainThread) register(import.meta.url);
