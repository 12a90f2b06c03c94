import { defineConfig, devices } from "@playwright/test";

/** `npm run test:journeys` serves the built site and says where it and the browser are. */
export default defineConfig({
  testDir: "tests/journeys",
  outputDir: ".cache/journeys",
  workers: 2,
  fullyParallel: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  forbidOnly: Boolean(process.env.CI),
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.CONVBOOK_URL,
    launchOptions: {
      executablePath: process.env.CONVBOOK_CHROMIUM,
      args: ["--no-sandbox"],
    },
  },
});
