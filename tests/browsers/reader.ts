import type { Browser } from "./browser.ts";

/** What a reader does and sees, in any browser. A wait that does not end says what was missed. */
export class Reader {
  readonly browser: Browser;
  readonly #site: string;

  constructor(browser: Browser, site: string) {
    this.browser = browser;
    this.#site = site;
  }

  /** Opens a page of the site; cells that it has are awake when this ends. */
  async open(path: string): Promise<void> {
    await this.browser.open(new URL(path, this.#site).href);
    await this.until(
      `[...document.querySelectorAll("nb-cell")].every((cell) => cell.dataset.state)`,
    );
  }

  /** As a first visit: nothing is stored. */
  async openAnew(path: string): Promise<void> {
    await this.open(path);
    await this.browser.evaluate("localStorage.clear()");
    // What was moved or typed would be kept as the page is left.
    await this.browser.open("about:blank");
    await this.open(path);
  }

  /** Waits until an expression of the page is true. */
  async until(expression: string): Promise<void> {
    let last: unknown;
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
      try {
        last = await this.browser.evaluate(expression);
        if (last) return;
      } catch (error) {
        last = error; // the page is on its way to another, perhaps
      }
      await new Promise((next) => setTimeout(next, 50));
    }
    throw new Error(`never true: ${expression}\n    last: ${String(last)}`);
  }

  /**
   * Waits until the page that an expression tells is there as a whole. Firefox sometimes gives no
   * answer to who opens a page while it is on its way to another.
   */
  arrives(expression: string): Promise<void> {
    return this.until(`${expression} && document.readyState === "complete"`);
  }

  sees(selector: string, text = ""): Promise<void> {
    return this.until(
      `${all(selector)}.some((each) => each.checkVisibility() && each.textContent.includes(${JSON.stringify(text)}))`,
    );
  }

  seesNot(selector: string): Promise<void> {
    return this.until(
      `!${all(selector)}.some((each) => each.checkVisibility())`,
    );
  }

  text(selector: string): Promise<string> {
    return this.browser.evaluate(`${one(selector)}.textContent`);
  }

  /** Clicks the middle of the first such element, with the mouse, once it has come to rest. */
  async click(selector: string): Promise<void> {
    await this.sees(selector);
    const [x, y] = await this.browser.evaluate<[number, number]>(
      `(async (element) => {
        element.scrollIntoView({ block: "center", behavior: "instant" });
        let place, last;
        do {
          last = place;
          await new Promise(requestAnimationFrame);
          const { left, top, width, height } = element.getBoundingClientRect();
          place = [left + width / 2, top + height / 2];
        } while (String(place) !== String(last));
        return place;
      })(${one(selector)})`,
    );
    await this.browser.clickAt(x, y);
  }

  /** Replaces a cell's text, as a reader who selects everything and pastes. */
  async type(cell: string, text: string): Promise<void> {
    const editor = `#cell-${cell} .cm-content`;
    const isOpen = await this.browser.evaluate<boolean>(
      `Boolean(${one(editor)})`,
    );
    await this.click(isOpen ? editor : `#cell-${cell} .nb-source`);
    await this.until(`${one(editor)} === document.activeElement`);
    await this.browser.press("Control+a");
    await this.browser.evaluate(
      `document.execCommand("insertText", false, ${JSON.stringify(text)})`,
    );
    await this.until(
      `${one("#cell-" + cell)}.source === ${JSON.stringify(text)}`,
    );
  }

  run(cell: string): Promise<void> {
    return this.click(`#cell-${cell} .nb-run`);
  }

  shows(cell: string, output: string): Promise<void> {
    return this.sees(`#cell-${cell} .nb-output`, output);
  }

  /** Waits until a cell is `built`, `edited`, `done` and so on. */
  finds(cell: string, state: string): Promise<void> {
    return this.until(`${one("#cell-" + cell)}.dataset.state === "${state}"`);
  }

  /** Presses Tab until the focus is there. */
  async tabTo(selector: string): Promise<void> {
    for (let tabs = 0; tabs < 80; tabs++) {
      await this.browser.press("Tab");
      const isThere = `document.activeElement.matches(${JSON.stringify(selector)})`;
      if (await this.browser.evaluate(isThere)) return;
    }
    throw new Error(`80 Tabs do not lead to ${selector}`);
  }
}

function one(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)})`;
}

function all(selector: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
}
