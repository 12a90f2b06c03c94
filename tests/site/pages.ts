import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { siteFiles } from "../../src/build/site-files.ts";

export const dist = join(import.meta.dirname, "../../dist");

/** The path below which the site is built, "/" unless BASE_PATH was set; it says so itself. */
export const base = /href="([^"]*)manifest\.webmanifest"/.exec(
  readFileSync(join(dist, "404.html"), "utf8"),
)![1]!;

/** A page of the built site. */
export interface BuiltPage {
  /** As in its address, with a slash at both ends, or a file's name. */
  path: string;
  html: string;
}

/** Files of the built site, by their path in it. */
export function builtFiles(): string[] {
  if (!existsSync(join(dist, "index.html")))
    throw new Error("site: dist/ holds no site; run npm run build first");
  return siteFiles(dist);
}

/** The pages that readers open, with their HTML. */
export function builtPages(): BuiltPage[] {
  return readPages(/index\.html$|^404\.html$/);
}

/** What is folded on those, on pages of its own. */
export function builtParts(): BuiltPage[] {
  return readPages(/^_parts\//);
}

function readPages(names: RegExp): BuiltPage[] {
  return builtFiles()
    .filter((file) => names.test(file))
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, "")}`,
      html: readFileSync(join(dist, file), "utf8"),
    }));
}

/** Values of an attribute of all elements with this name, as far as the build writes them. */
export function attributes(
  html: string,
  element: string,
  attribute: string,
): string[] {
  const tags = html.match(new RegExp(`<${element}\\b[^>]*>`, "g")) ?? [];
  const pattern = new RegExp(`\\s${attribute}="([^"]*)"`);
  return tags.flatMap((tag) => pattern.exec(tag)?.[1] ?? []);
}

/** A page or script as it is below no path: budgets are of the same site wherever it is. */
export function rooted(text: string): string {
  return text.replaceAll(new RegExp(`(["\`])${base}`, "g"), "$1/");
}

/** A page without what SITE_URL adds, which is for machines, and as it is below no path. */
export function withoutAddress(html: string): string {
  return rooted(html).replace(
    /<link rel="(?:canonical|alternate)"[^>]*>|<meta (?:property="og|name="twitter):[^>]*>|<script type="application\/ld\+json">[^<]*"BreadcrumbList"[^<]*<\/script>/g,
    "",
  );
}

/** Scripts that a page names, and what they import before they run. */
export function scriptsAtOnce(html: string): string[] {
  const base = "/_astro/";
  return withImports(
    attributes(html, "script", "src").flatMap((source) =>
      source.includes(base) ? [source.slice(source.indexOf("_astro/"))] : [],
    ),
  );
}

/** Built scripts and all that they import before they run. */
export function withImports(files: string[]): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(dist, file), "utf8");
    for (const [, name] of text.matchAll(
      /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
    ))
      follow(`_astro/${name}`);
  };
  files.forEach(follow);
  return [...found];
}

const sizes = new Map<string, number>();

/** Bytes after compression; each text is compressed once. */
export function brotli(text: string): number {
  const known = sizes.get(text);
  if (known !== undefined) return known;
  const size = brotliCompressSync(text).length;
  sizes.set(text, size);
  return size;
}
