import { expect, test } from "vitest";
import { attributes, base, builtPages } from "./pages.ts";

const inner = builtPages().filter(({ path }) => /^\/..\/./.test(path));

test.each(inner)(
  "$path says once where it lies, from the front page on",
  ({ path, html }) => {
    const [, main = ""] = html.split("<main");
    const [trail = "", ...more] =
      main.match(/<nav class="breadcrumbs".*?<\/nav>/gs) ?? [];
    expect(more).toEqual([]);
    expect(attributes(trail, "a", "href")[0]).toBe(base + path.slice(1, 4));
  },
);
