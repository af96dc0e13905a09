import path from "node:path";
import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { house, imports } from "@/scripts/lint/house.mjs";

const linter = new Linter({ cwd: process.cwd() });
const base: Linter.Config = {
  files: ["**/*.{ts,tsx}"],
  languageOptions: { parser: tseslint.parser },
  plugins: { house, "@typescript-eslint": tseslint.plugin },
};
const complaints = (file: string, code: string) =>
  linter.verify(code, [base, ...imports], { filename: path.resolve(file) }).map(({ message }) => message);

describe("what may import what", () => {
  const refused = [
    ["app/page.tsx", 'import { database } from "@/lib/database/client";'],
    ["app/page.tsx", 'import { Role } from "@/lib/database/generated/enums";'],
    ["app/page.tsx", 'import { Prisma } from "@prisma/client";'],
    ["app/states/page.tsx", 'import { states } from "../../lib/states/queries";'],
    ["components/table.tsx", 'import Page from "@/app/page";'],
    ["components/table.tsx", 'import { can } from "@/lib/access/door";'],
    ["lib/states/rules.ts", 'import { readFileSync } from "node:fs";'],
    ["lib/states/rules.ts", 'import { states } from "./queries";'],
    ["lib/states/edit-state.ts", 'import type { Transaction } from "@/lib/database/client";'],
    ["lib/states/queries.ts", "export const states = [];"],
    ["lib/states/queries.ts", 'import "server-only";\nimport { Table } from "@/components/table";'],
    ["lib/access/can.ts", 'import { states } from "@/lib/states/rules";'],
    ["lib/database/client.ts", 'import { can } from "@/lib/access/can";'],
  ] as const;
  it.each(refused)("%s refuses %s", (file, code) => {
    expect(complaints(file, code)).toHaveLength(1);
  });

  const accepted = [
    [
      "app/page.tsx",
      'import type { Role } from "@/lib/database/generated/enums";\nimport { Table } from "@/components/table";',
    ],
    ["components/table.tsx", 'import type { States } from "@/lib/states/queries";'],
    ["lib/states/rules.ts", 'import type { Role } from "@/lib/database/generated/enums";'],
    ["lib/states/edit-state.ts", 'import "server-only";\nimport type { Transaction } from "@/lib/database/client";'],
    ["lib/access/door.ts", 'import "server-only";\nimport { write } from "@/lib/database/write";'],
  ] as const;
  it.each(accepted)("%s accepts %s", (file, code) => {
    expect(complaints(file, code)).toEqual([]);
  });
});
