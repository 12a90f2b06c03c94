import { existsSync } from "node:fs";
import { fetchChromium } from "../../scripts/chromium-fetch.ts";
import { findChromium } from "../../scripts/chromium-lookup.ts";
import type { Browser } from "./browser.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { startWebKit } from "./webkit.ts";

/** A browser as this machine has it, or could have it. */
export interface Engine {
  name: string;
  /** Debian's packages of it. */
  packages: string[];
  isThere: () => boolean;
  start: () => Promise<Browser>;
}

const firefoxPath = () =>
  ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);

const webKitDriver = "/usr/bin/WebKitWebDriver";
const miniBrowser = () =>
  ["x86_64", "aarch64"]
    .map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);

export const firefox: Engine = {
  name: "Firefox",
  packages: ["firefox-esr"],
  isThere: () => firefoxPath() !== undefined,
  start: () => startFirefox(firefoxPath()!),
};

export const engines: Engine[] = [
  {
    name: "Chromium",
    packages: [], // npm brings it
    isThere: () => true,
    start: async () => startChromium(findChromium() ?? (await fetchChromium())),
  },
  firefox,
  {
    name: "WebKit",
    packages: ["webkit2gtk-driver", "xvfb", "xauth"],
    isThere: () =>
      miniBrowser() !== undefined &&
      [webKitDriver, "/usr/bin/xvfb-run"].every(existsSync),
    start: () => startWebKit(webKitDriver, miniBrowser()!),
  },
];
