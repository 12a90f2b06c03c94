import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { convbook: `${import.meta.dirname}/lib/index.ts` } },
  test: {
    include: ["tests/**/*.test.ts"],
    // Some tests go through thousands of cases; a busy machine is no reason to fail.
    testTimeout: 60_000,
  },
});
