import { readFileSync } from "node:fs";
import { readerSource } from "../../src/exercise/index.ts";
import type { Reader } from "./reader.ts";

/** What readers do, each from a first visit on. */
export const journeys: Record<string, (reader: Reader) => Promise<void>> = {
  async "reads a lesson"(reader) {
    await reader.openAnew("en/build-it/");
    await reader.shows("experiment-1", "[8, 8]");
    await reader.sees("math");
    await reader.sees("figure svg");
    await reader.click("#cell-experiment-4 .nb-tabs label:last-child");
    await reader.sees("#cell-experiment-4 .nb-twin", "kernel_size=(3, 5)");
  },

  async "runs a cell, with what it needs"(reader) {
    await reader.openAnew("en/build-it/");
    await reader.run("experiment-4");
    await reader.finds("experiment-4", "done");
    await reader.finds("comp-conv2d", "done");
    await reader.shows("experiment-4", "[2, 2]");
  },

  async "edits a cell, which is kept and not run by itself"(reader) {
    await reader.openAnew("en/build-it/");
    await reader.type("experiment-1", "const kept = 6 * 7;\nkept");
    await reader.finds("experiment-1", "edited");
    await reader.run("experiment-1");
    await reader.shows("experiment-1", "42");
    await reader.open("en/build-it/");
    await reader.sees("#cell-experiment-1 .nb-source", "6 * 7");
    await reader.finds("experiment-1", "edited");
    await reader.shows("experiment-1", "[8, 8]");
    await reader.click("#cell-experiment-1 .nb-reset");
    await reader.finds("experiment-1", "built");
  },

  async "comes back by a link, and finds the place above which edits are"(
    reader,
  ) {
    await reader.openAnew("en/build-it/");
    const lines = Array.from({ length: 40 }, (_, i) => `// ${String(i)}`);
    await reader.type("experiment-1", lines.join("\n"));
    await reader.finds("experiment-1", "edited");
    await reader.browser.open("about:blank");
    await reader.open("en/build-it/#cell-experiment-4");
    await reader.sees("#cell-experiment-1 .nb-source", "// 39");
    const place = `document.querySelector("#cell-experiment-4")`;
    await reader.until(
      `Math.abs(${place}.getBoundingClientRect().top - parseFloat(getComputedStyle(${place}).scrollMarginTop)) < 2`,
    );
  },

  async "stops a loop that never ends"(reader) {
    await reader.openAnew("en/build-it/");
    await reader.type("experiment-2", "while (true);");
    await reader.run("experiment-2");
    await reader.finds("experiment-2", "running");
    await reader.click("#cell-experiment-2 .nb-stop");
    await reader.shows("experiment-2", "Stopped");
    await reader.type("experiment-2", "'afresh'");
    await reader.run("experiment-2");
    await reader.shows("experiment-2", "afresh");
  },

  async "moves a slider"(reader) {
    await reader.openAnew("en/build-it/");
    // Until its script has come it cannot be moved, and shows it.
    await reader.until(
      `document.querySelector("#cell-dial-stride [type=range]:enabled") !== null`,
    );
    await reader.click("#cell-dial-stride input[type=range]");
    await reader.browser.press("ArrowRight");
    await reader.finds("dial-stride", "done");
    const value = await reader.text("#cell-dial-stride .in-value");
    await reader.until(
      `document.activeElement.matches("#cell-dial-stride input") && document.activeElement.value === "${value}"`,
    );
  },

  async "solves an exercise"(reader) {
    await reader.openAnew("en/build-it/");
    await reader.type("corr2d", exerciseText("solution"));
    await reader.click("#exercise-corr2d .ex-check");
    await reader.sees("#exercise-corr2d .ex-right");
    await reader.open("en/build-it/#exercise-corr2d");
    await reader.sees("#exercise-corr2d .ex-mark", "Done");
  },

  async "gets it wrong, and is told why"(reader) {
    await reader.openAnew("en/build-it/");
    await reader.type("corr2d", exerciseText("mistakes/kernel-flipped"));
    await reader.click("#exercise-corr2d .ex-check");
    await reader.sees("#exercise-corr2d .ex-wrong", "upside down");
    for (const [source, says] of [
      ["const a = ;", "Syntax error"],
      ["const a = 1;\na();", "a is called but is no function"],
      ["null.shape", "has no value"],
      ["const [a] = 3;", "is no list"],
      ["const { a } = null;", "has no value"],
      ["class A {}\nA();", "write new before it"],
      ["const a = 1;\na = 2;", "const"],
      ["for (const one of 3) one;", "is no list"],
      ["const f = (): number => 1 + f();\nf();", "calls itself"],
      ["throw new Error('mine')", "mine"],
    ] as const) {
      await reader.type("experiment-1", source);
      await reader.run("experiment-1");
      await reader.shows("experiment-1", says);
      await reader.sees("#cell-experiment-1 .nb-error-line");
    }
  },

  async "shares a cell, which opens as text"(reader) {
    await reader.openAnew("en/build-it/");
    await reader.type("experiment-1", "'by link'");
    await reader.click("#cell-experiment-1 .nb-share-cell");
    await reader.sees(".nb-share input");
    const link = await reader.browser.evaluate<string>(
      `document.querySelector(".nb-share input").value`,
    );
    await reader.openAnew("en/build-it/");
    await reader.open(link);
    const offer = "#cell-experiment-1 .nb-offer";
    await reader.sees(`${offer} pre`, "by link");
    await reader.shows("experiment-1", "[8, 8]");
    await reader.click(`${offer} button`);
    await reader.finds("experiment-1", "edited");
    await reader.run("experiment-1");
    await reader.shows("experiment-1", "by link");
  },

  async "changes the language and stays at the place"(reader) {
    await reader.openAnew("en/build-it/");
    await reader.browser.evaluate(
      `document.querySelector("#experiment-3").scrollIntoView({ behavior: "instant" })`,
    );
    await reader.browser.evaluate(
      `new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))`,
    );
    const link = `nb-language [data-language=zh]`;
    await reader.browser.evaluate(`document.querySelector("${link}").click()`);
    await reader.until(
      `/\\/zh\\/build-it\\/#(cell-)?experiment-3$/.test(location.href)`,
    );
    await reader.type("experiment-3", "const a = 1;\na();");
    await reader.run("experiment-3");
    await reader.shows("experiment-3", "a不是函数，不能调用");
    await reader.open("");
    await reader.arrives(`location.pathname.endsWith("/zh/")`);
  },

  async "uses the keyboard alone"(reader) {
    const { browser } = reader;
    await reader.openAnew("en/build-it/");
    await browser.press("Tab", "Enter");
    await reader.tabTo("#cell-four-axes .nb-source");
    await browser.press("Enter");
    await reader.until(
      `document.activeElement.matches("#cell-four-axes .cm-content")`,
    );
    await browser.press("Control+a", ..."6*7", "Control+Enter");
    await reader.shows("four-axes", "42");
    await browser.press("Escape", "Tab");
    await reader.until(
      `!document.activeElement.matches("#cell-four-axes .cm-content")`,
    );
    await browser.press("Shift+?");
    await reader.sees("dialog.sheet");
    await browser.press("Escape");
    await reader.seesNot("dialog.sheet");
    await browser.press("/");
    await reader.until(`document.activeElement.matches("dialog.sheet input")`);
    await browser.press(..."stride");
    await reader.sees(".found mark");
    await browser.press("ArrowDown");
    const found = await browser.evaluate<string>("document.activeElement.href");
    await browser.press("Enter");
    await reader.arrives(`location.href === ${JSON.stringify(found)}`);
    await reader.seesNot("dialog.sheet");
  },

  async "reads and runs on a phone"(reader) {
    await reader.openAnew("zh/build-it/");
    await reader.browser.resize(360, 740);
    // WebKit's window is no narrower than its bar of buttons, 447 px.
    await reader.until("innerWidth < 480");
    await reader.until("document.documentElement.scrollWidth <= innerWidth");
    await reader.type("experiment-1", "6 * 7");
    await reader.run("experiment-1");
    await reader.shows("experiment-1", "42");
    await reader.until("document.documentElement.scrollWidth <= innerWidth");
    await reader.click(".site-menu-button");
    await reader.sees("#site-menu a");
    await reader.browser.press("Escape");
    await reader.seesNot("#site-menu a");
    await reader.browser.resize(1280, 800);
  },
};

function exerciseText(name: string): string {
  const file = `content/exercises/corr2d/${name}.ts`;
  return readerSource(readFileSync(file, "utf8"));
}
