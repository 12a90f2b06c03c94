import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { convbook: `${import.meta.dirname}/lib/index.ts` } },
  test: { include: ["tests/**/*.test.ts"] },
});
