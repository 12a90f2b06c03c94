import type { Browser } from "@playwright/test";
import { languages } from "../../src/i18n/language.ts";
import { throttle, within, withPage } from "./browser.ts";
import { pageTypes } from "./lighthouse/page-types.ts";
import { floor } from "./targets.ts";

/**
 * Milliseconds from a first visit to the first content on the screen, as on a slower phone: of the
 * floor page, then of each type of page in both languages. All take turns, so that what disturbs
 * the machine disturbs them alike.
 *
 * @param url Address of the server.
 */
export async function firstPaints(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<Map<string, number[]>> {
  const paths = pageTypes.flatMap((path) =>
    languages.map((language) => `/${language}/${path}`),
  );
  const paints = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++)
    for (const path of [floor.path, ...paths]) {
      const times = paints.get(path) ?? [];
      paints.set(path, times);
      times.push(await firstPaint(browser, url + path));
    }
  return paints;
}

function firstPaint(browser: Browser, url: string): Promise<number> {
  return withPage(browser, async (page) => {
    await throttle(page);
    await page.goto(url);
    const painted = page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            const [first] = list.getEntriesByName("first-contentful-paint");
            if (first) done(first.startTime);
          }).observe({ type: "paint", buffered: true });
        }),
    );
    return within(`the first paint of ${url}`, painted);
  });
}
