import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { house, imports } from "./scripts/lint/house.mjs";

const source = ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.{ts,tsx}"];

export default defineConfig(
  globalIgnores(["**/.next/", ".next-demo/", ".data/", "test-results/", "lib/database/generated/", "next-env.d.ts"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  tseslint.configs.strictTypeChecked,
  { files: ["app/**", "components/**"], extends: [reactHooks.configs.flat.recommended] },
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house },
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  // Actions, handlers and settings are async by Next's contract, whether or not they wait for anything.
  { files: ["app/**", "next.config.ts"], rules: { "@typescript-eslint/require-await": "off" } },
  {
    files: source,
    rules: {
      "no-console": "error",
      // docs/decisions/0004: the policy of kept pages rests on nothing but React having written them.
      "no-restricted-syntax": [
        "error",
        "Identifier[name=dangerouslySetInnerHTML]",
        "JSXIdentifier[name=dangerouslySetInnerHTML]",
      ],
    },
  },
  ...imports,
  // The compiler checks the scripts' JSDoc types; rules that need TypeScript's own syntax would ask for the impossible.
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
);
