import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const maxLines = (max) => [
  "error",
  { max, skipBlankLines: true, skipComments: true },
];

export default defineConfig(
  globalIgnores([
    ".astro/",
    ".cache/",
    "dist/",
    "playwright-report/",
    "test-results/",
  ]),
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/array-type": "error",
      "@typescript-eslint/consistent-type-definitions": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-deprecated": "error",
      "@typescript-eslint/prefer-nullish-coalescing": "error",
      "@typescript-eslint/prefer-optional-chain": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A promise may be what the caller's type asks for.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
          ignoreRestSiblings: true,
        },
      ],
      // Numbers are what most of our sentences carry.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    files: ["**/*.{ts,js,mjs}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "max-lines": maxLines(250),
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportAllDeclaration[exported=null]",
          message: "Name what is exported.",
        },
      ],
    },
  },
  {
    // The notebook takes methods from their prototypes, so that a reader's cell
    // cannot replace them, and always calls them with their `this`.
    files: ["src/notebook/**/*.ts"],
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  {
    // ESLint's program cannot read the types of .astro files; astro check does.
    files: ["src/components/mdx.ts"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
  {
    // A starter names what the reader has yet to use.
    files: ["content/exercises/**/*.ts"],
    rules: { "@typescript-eslint/no-unused-vars": "off" },
  },
  { files: ["tests/**"], rules: { "max-lines": maxLines(400) } },
  {
    files: ["scripts/**", "tests/bench/**", "tests/browsers/**"],
    rules: { "no-console": "off" },
  },
  {
    // An old Node has to read these, to say what is wrong: no newer syntax.
    files: ["scripts/*.mjs"],
    languageOptions: { ecmaVersion: 2022 },
    rules: { "no-unused-vars": "error" },
  },
);
