import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter } from "@astrojs/markdown-remark";
import { expect, test } from "vitest";
import { toHtml } from "../../src/visual/node.ts";
import { builtFiles, builtPages, dist } from "./pages.ts";

const pages = builtPages().filter(({ path }) => path.endsWith("/hosting/"));
const files = builtFiles();

function readRecipe(name: string): string {
  return readFileSync(join(import.meta.dirname, "../../hosting", name), "utf8");
}

/** As the build leaves them in texts. */
function withPlainQuotes(html: string): string {
  return html.replaceAll("&quot;", '"');
}

test.each(pages)("$path shows the recipes as they are", ({ html }) => {
  const shown = [...html.matchAll(/<pre class="listing"[^]*?<\/pre>/g)].map(
    ([listing]) => withPlainQuotes(listing.replaceAll(/<[^>]+>/g, "")),
  );
  for (const name of ["pages.yml", "_headers", "nginx.conf"])
    expect(shown).toContain(
      withPlainQuotes(toHtml(readRecipe(name).trimEnd())),
    );
});

test.each(pages)("$path says how large the site is", ({ html }) => {
  const bytes = files.map((file) => readFileSync(join(dist, file)).length);
  const size = bytes.reduce((sum, each) => sum + each) / 1e6;
  const said = Number(/(\d+) MB/.exec(html)?.[1]);
  expect(Math.abs(said - size)).toBeLessThan(2);
});

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
}

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
}

test("the workflow for GitHub Pages builds the site and publishes it", () => {
  const text = readRecipe("pages.yml");
  // Astro's reader of frontmatter reads YAML.
  const { permissions, jobs } = parseFrontmatter(`---\n${text}\n---\n`)
    .frontmatter as unknown as Workflow;
  expect(permissions).toMatchObject({ pages: "write", "id-token": "write" });
  const { steps } = jobs["pages"]!;
  expect(steps.map(({ uses, run }) => uses?.split("@")[0] ?? run)).toEqual([
    "actions/checkout",
    "actions/setup-node",
    "actions/configure-pages",
    expect.stringContaining("fonts-noto-cjk"),
    "npm run build",
    "actions/upload-pages-artifact",
    "actions/deploy-pages",
  ]);
  const build = steps.find(({ run }) => run === "npm run build");
  expect(Object.keys(build?.env ?? {})).toEqual(["SITE_URL", "BASE_PATH"]);
  expect(steps.find((step) => step.with?.path)?.with?.path).toBe("dist");
  const ids = steps.map(({ id }) => id);
  for (const [, id] of text.matchAll(/steps\.(\w+)\.outputs/g))
    expect(ids).toContain(id);
});

test("the headers for Cloudflare and Netlify keep for ever what never changes", () => {
  const lines = readRecipe("_headers")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  const [path, ...headers] = lines;
  expect(headers).toEqual([
    "  Cache-Control: public, max-age=31536000, immutable",
  ]);
  expect(path).toMatch(/^\/[\w/]+\/\*$/);
  const kept = files.filter((file) =>
    `/${file}`.startsWith(path!.slice(0, -1)),
  );
  expect(kept.length).toBeGreaterThan(0);
  const isNamedByContent = (file: string) =>
    /[.-][\w-]{8}\.(css|js)$/.test(file);
  expect(kept.filter((file) => !isNamedByContent(file))).toEqual([]);
});
