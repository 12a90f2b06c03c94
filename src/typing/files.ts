import type { ServiceFiles } from "./cell-service.ts";

/** The library's sources, as texts that travel with the site. */
const library = import.meta.glob<string>("/lib/**/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** JavaScript's own types, as far as `environment.ts` takes them. */
const standard = import.meta.glob<string>(
  [
    "/node_modules/typescript/lib/lib.es5.d.ts",
    "/node_modules/typescript/lib/lib.es20*.d.ts",
    "/node_modules/typescript/lib/lib.decorators*.d.ts",
    "!/node_modules/typescript/lib/lib.*.full.d.ts",
    "!/node_modules/typescript/lib/lib.es2025*.d.ts",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** Files for a service that has no disk. */
export const files: ServiceFiles = {
  root: "",
  standard: "/node_modules/typescript/lib/lib.d.ts",
  read: (path) => library[path] ?? standard[path],
};
