import { expect, test } from "vitest";
import { fetchChromium } from "../../scripts/chromium-fetch.ts";
import { findChromium } from "../../scripts/chromium-lookup.ts";

/** What is found on a machine where just these files are browsers. */
function find(
  browsers: string[],
  env: Record<string, string> = {},
  platform = "linux",
) {
  return findChromium({
    env: { PATH: "/usr/local/bin:/usr/bin", ...env },
    platform,
    starts: (file) => browsers.includes(file),
  });
}

const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

test.each([
  ["/usr/bin/chromium-headless-shell"],
  ["/usr/bin/chromium"],
  ["/usr/bin/chromium-browser"],
  ["/usr/local/bin/google-chrome"],
  ["/usr/bin/google-chrome-stable"],
])("finds %s on PATH", (file) => {
  expect(find([file])).toBe(file);
});

test("takes the Chromium without windows before the one with", () => {
  expect(find(["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"])).toBe(
    "/usr/bin/chromium-headless-shell",
  );
});

test("takes Chromium before Chrome", () => {
  expect(find(["/usr/local/bin/google-chrome", "/usr/bin/chromium"])).toBe(
    "/usr/bin/chromium",
  );
});

test("finds macOS's applications on macOS only", () => {
  expect(find([mac], {}, "darwin")).toBe(mac);
  expect(find([mac])).toBeUndefined();
});

test("finds none on a machine without a browser or a PATH", () => {
  expect(find([])).toBeUndefined();
  expect(find(["/usr/bin/chromium"], { PATH: "" })).toBeUndefined();
});

test("CONVBOOK_CHROMIUM comes first", () => {
  const env = { CONVBOOK_CHROMIUM: "/opt/chrome" };
  expect(find(["/usr/bin/chromium", "/opt/chrome"], env)).toBe("/opt/chrome");
});

test("a CONVBOOK_CHROMIUM that does not start is told, not passed over", () => {
  const env = { CONVBOOK_CHROMIUM: "/opt/chrome" };
  expect(() => find(["/usr/bin/chromium"], env)).toThrow(
    "journeys: CONVBOOK_CHROMIUM is /opt/chrome, which does not start; name a Chromium, or unset it",
  );
});

test("where npm has no browser either, says how to name one", async () => {
  await expect(fetchChromium("linux", "arm64")).rejects.toThrow(
    "journeys: no Chromium was found, and npm brings none for linux arm64; install Chromium or Chrome, or name one in CONVBOOK_CHROMIUM",
  );
});
