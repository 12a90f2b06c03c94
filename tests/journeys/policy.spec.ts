import { expect, type Page, test } from "@playwright/test";
import { cell, openLesson, run } from "./lesson.ts";
import { attempts } from "./policy-attempts.ts";
import { serveListener } from "./sandbox/site.ts";

test("a lesson's own policy refuses what gets into the page", async ({
  page,
}) => {
  const listener = await serveListener();
  const elsewhere = `${listener.origin}/`;
  await openLesson(page);
  await run(page, "experiment-1");
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "done",
  );
  for (const { name, directive, markup, script, click } of attempts)
    await test.step(name, async () => {
      const refused = refusal(page);
      if (markup)
        await page.evaluate((html) => {
          const place = document.createElement("div");
          place.id = "injected";
          place.innerHTML = html;
          document.querySelector("main")!.prepend(place);
        }, markup(elsewhere));
      else await runOwn(page, `const elsewhere = "${elsewhere}"; ${script}`);
      if (click) await page.locator(click).click();
      expect(await refused).toBe(directive);
      await page.evaluate(() => document.querySelector("#injected")?.remove());
    });
  expect(await page.evaluate(() => document.body.dataset.hit)).toBe(undefined);
  expect(listener.hits).toEqual([]);
  listener.close();
});

/** The directive that refuses next. */
async function refusal(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        document.addEventListener(
          "securitypolicyviolation",
          ({ effectiveDirective }) => resolve(effectiveDirective),
          { once: true },
        ),
      ),
  );
}

/** Runs a program as a file of the page's own host: the browser's tools may do what no page may. */
async function runOwn(page: Page, program: string): Promise<void> {
  const address = `/_astro/turned-${++turned}.js`;
  await page.route(`**${address}`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: program }),
  );
  await page.evaluate((src) => {
    const script = document.createElement("script");
    script.type = "module";
    script.src = src;
    document.body.append(script);
  }, address);
}

let turned = 0;
