import { chromium } from "@playwright/test";
import { within } from "../within.ts";
import { asJson, type Browser, parseJson } from "./browser.ts";

/** The Chromium of the journeys, driven by Playwright. */
export async function startChromium(path: string): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: path,
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  return {
    name: "Chromium",
    async open(url) {
      await page.goto(url);
    },
    evaluate: async (expression) =>
      parseJson(
        await within(
          60,
          page.evaluate<string>(asJson(expression)),
          () => `no answer in 60 s: ${expression.slice(0, 300)}`,
        ),
      ),
    async press(...chords) {
      for (const chord of chords) await page.keyboard.press(chord);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => browser.close(),
  };
}
