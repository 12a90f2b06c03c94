import { defineConfig } from "vitest/config";

/** Tests of what is absent until a part has been loaded: no other file may have loaded it. */
const needOwnWorker = ["tests/build/bundle-library.test.ts"];

/** Tests of the built site: npm run test:site, after a build. */
const needSite = ["tests/site/**/*.test.ts"];

export default defineConfig({
  resolve: { alias: { convbook: `${import.meta.dirname}/lib/index.ts` } },
  test: {
    // Some tests go through thousands of cases; a busy machine is no reason to fail.
    testTimeout: 60_000,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: ["tests/**/*.test.ts"],
          exclude: [...needOwnWorker, ...needSite],
          // A fresh worker for each file takes longer than the tests themselves.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "own", include: needOwnWorker },
      },
      {
        extends: true,
        test: { name: "site", include: needSite },
      },
    ],
  },
});
