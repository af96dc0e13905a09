// The house in lint: imports run app -> components -> lib/<noun> -> lib/access, lib/database.
import dataAccess from "./data-access.mjs";
import serverOnly from "./server-only.mjs";

export const house = { rules: { "no-data-access": dataAccess, "server-only": serverOnly } };

const upwards = { regex: "^\\.\\./", message: "Write the address from the root: @/..." };
const across = { regex: "^(\\.\\./)+(app|components|lib|prisma)/", message: upwards.message };
const database = {
  regex: "^(@prisma/|@/lib/database/(?!generated/enums$))",
  message: "Only lib/<noun>/ talks to the database: ask a query or a verb.",
};
const enums = {
  regex: "^@/lib/database/generated/enums$",
  allowTypeImports: true,
  message: "Import enums as types here: the values belong to the database's side.",
};
const app = { regex: "^@/app/", message: "Nothing reaches up into app/." };
const components = { regex: "^@/components/", message: "lib/ draws nothing." };
const nounsFromAccess = {
  regex: "^@/lib/(?!access/|database/|request/)[^/]+/",
  message: "lib/access stands under the nouns: it may import lib/database and lib/request alone.",
};
const anythingFromDatabase = {
  regex: "^@/lib/(?!database/|request/)[^/]+/",
  message: "lib/database stands at the bottom: of lib/, it may import lib/request alone.",
};
const inputOutput = {
  regex: "^(node:|next($|/)|pg$|pino|nodemailer|server-only$)|/queries$",
  message: "A rule is pure: it imports nothing that does I/O.",
};

/**
 * @param {string[]} files
 * @param {object[]} patterns
 * @returns {import("eslint").Linter.Config}
 */
const within = (files, ...patterns) => ({
  files,
  rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
});

// A later entry replaces an earlier one for the same file, so each names all that holds for it.
/** @type {import("eslint").Linter.Config[]} */
export const imports = [
  within(["app/**"], across, database, enums),
  within(["components/**"], across, database, enums, app),
  within(["lib/**"], upwards, app, components),
  within(["lib/access/**"], upwards, app, components, nounsFromAccess),
  within(["lib/database/**"], upwards, app, components, anythingFromDatabase),
  within(["lib/*/rules.ts", "lib/*/rules/**"], upwards, app, components, database, enums, inputOutput),
  { files: ["components/**", "lib/*/rules.ts", "lib/*/schema.ts"], rules: { "house/no-data-access": "error" } },
  { files: ["lib/*/**/*.ts"], ignores: ["lib/database/**"], rules: { "house/server-only": "error" } },
];
