import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasNginx, type Nginx, startNginx } from "./nginx.ts";
import { builtFiles } from "./pages.ts";

describe.skipIf(!hasNginx())("nginx with our recipe (needs nginx)", () => {
  let nginx: Nginx;
  let home = "";

  beforeAll(async () => {
    nginx = await startNginx();
    home = nginx.home;
  });

  afterAll(() => nginx.stop());

  const script = builtFiles().find((file) => /^_astro\/.*\.js$/.test(file));

  test.each([
    ["/en/build-it/", 200, "text/html; charset=utf-8", "no-cache"],
    ["/sw.js", 200, "application/javascript; charset=utf-8", "no-cache"],
    ["/manifest.webmanifest", 200, "application/manifest+json", "no-cache"],
    ["/en/nowhere/", 404, "text/html; charset=utf-8", null],
    [
      `/${script}`,
      200,
      "application/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ],
  ])("%s is answered %i, %s, %s", async (path, status, type, caching) => {
    const { headers, ...response } = await fetch(home + path).then(read);
    expect(response.status).toBe(status);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("cache-control")).toBe(caching);
  });

  test("a page comes compressed, and not again while it is the same", async () => {
    const first = await fetch(`${home}/en/build-it/`);
    expect(first.headers.get("content-encoding")).toBe("gzip");
    const etag = first.headers.get("etag") ?? "";
    const again = await fetch(`${home}/en/build-it/`, {
      headers: { "If-None-Match": etag },
    });
    expect(again.status).toBe(304);
  });

  test("an address without its last slash leads to the page", async () => {
    const { url, status } = await fetch(`${home}/en/build-it`);
    expect([url, status]).toEqual([`${home}/en/build-it/`, 200]);
  });
});

function read({ status, headers }: Response) {
  return { status, headers };
}
