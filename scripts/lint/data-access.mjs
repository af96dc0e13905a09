// A component, a rule or a schema imports nothing that reads or writes: no query, no verb.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** @param {string} importer @param {string} source */
function readModule(importer, source) {
  const root = path.resolve(import.meta.dirname, "../..");
  const base = source.startsWith("@/") ? path.join(root, source.slice(2)) : path.resolve(importer, "..", source);
  const file = [".ts", ".tsx", "/index.ts"].map((ending) => base + ending).find((candidate) => existsSync(candidate));
  return file ? readFileSync(file, "utf8") : "";
}

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    schema: [],
    messages: { dataAccess: '"{{source}}" reads or writes data: let the page ask, and pass the answer down.' },
  },
  create(context) {
    return {
      ImportDeclaration(node) {
        const source = String(node.source.value);
        const typeOnly = "importKind" in node && node.importKind === "type";
        if (typeOnly || !/^(@\/|\.)/.test(source)) return;
        if (/^import "server-only";/m.test(readModule(context.filename, source)))
          context.report({ node, messageId: "dataAccess", data: { source } });
      },
    };
  },
};
