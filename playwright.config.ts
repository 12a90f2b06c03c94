import { defineConfig, devices } from "@playwright/test";

const port = 4399;

export default defineConfig({
  testDir: "tests/journeys",
  outputDir: ".cache/journeys",
  workers: 2,
  fullyParallel: true,
  reporter: [["list"]],
  forbidOnly: Boolean(process.env.CI),
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env.CONVBOOK_CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox"],
    },
  },
  // The built site, as a reader gets it; `npm test` builds before it comes here.
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `http://localhost:${port}/en/`,
    reuseExistingServer: !process.env.CI,
  },
});
