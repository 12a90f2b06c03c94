import { defineConfig, devices } from "@playwright/test";

/** `npm run test:journeys` serves the built site and says where it and the browser are. */
export default defineConfig({
  testDir: "tests/journeys",
  outputDir: ".cache/journeys",
  workers: 2,
  fullyParallel: true,
  // Limits, not measures: a busy machine may be many times slower than a quiet one.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // A journey that fails is made once more, and listed as flaky if that goes well: what is
  // broken fails twice, and what a busy machine has disturbed is told and does not hide.
  retries: 1,
  reporter: "list",
  forbidOnly: Boolean(process.env.CI),
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.CONVBOOK_URL,
    // Keeping the whole site for each test takes longer than the tests; one allows it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CONVBOOK_CHROMIUM,
      // Sites get processes of their own, as in a reader's browser.
      args: ["--no-sandbox", "--site-per-process"],
    },
  },
});
