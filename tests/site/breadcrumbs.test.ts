import { expect, test } from "vitest";
import { attributes, base, builtPages } from "./pages.ts";

const inner = builtPages().filter(({ path }) => /^\/..\/./.test(path));

test.each(inner)(
  "$path says where it lies: below the front page, under its own heading",
  ({ path, html }) => {
    const [, main = ""] = html.split("<main");
    const [trail = "", ...more] =
      main.match(/<nav class="breadcrumbs".*?<\/nav>/gs) ?? [];
    expect(more).toEqual([]);
    expect(attributes(trail, "a", "href")[0]).toBe(base + path.slice(1, 4));
    const [, here] = /aria-current="page"[^>]*>(.*?)<\/li>/s.exec(trail) ?? [];
    const [, heading] = /<h1[^>]*>(.*?)<\/h1>/s.exec(main) ?? [];
    expect(here).toBe(heading);
  },
);
