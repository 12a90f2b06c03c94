import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleProgram } from "./bundle-program.ts";
import { siteFiles } from "./site-files.ts";

/** Larger scripts are stored only when they are used, such as the type checker of 4 MB. */
const largest = 450_000;

/** Writes sw.js with the list of the site's files; the last step of a build. */
export async function writeServiceWorker(
  root: string,
  dist: string,
): Promise<void> {
  const files: Record<string, string> = {};
  const core: string[] = [];
  for (const path of siteFiles(dist)) {
    if (!isKept(path)) continue;
    const body = readFileSync(join(dist, path));
    files[path] = digest(body);
    if (isCore(path) && body.length <= largest) core.push(path);
  }
  const version = digest(JSON.stringify(files));
  const site = JSON.stringify({ version, files, core });
  const program = await bundleProgram(root, "src/offline/service-worker.ts", {
    SITE: site,
  });
  writeFileSync(join(dist, "sw.js"), program);
}

/** The digest that the service worker computes of each file it receives. */
function digest(content: Buffer | string): string {
  const hash = createHash("sha256").update(content).digest("base64url");
  return hash.slice(0, 12);
}

/**
 * Leaves out previews and files for crawlers, which are of no use offline, and configuration for
 * hosts, which is not served.
 */
function isKept(path: string): boolean {
  return ![
    /^(sw\.js|robots\.txt|sitemap\.xml|social\/.*|.*feed\.xml)$/,
    /^(_headers|_redirects|CNAME|\..*)$/,
  ].some((kind) => kind.test(path));
}

/** What a lesson of any language needs in order to run. */
function isCore(path: string): boolean {
  return /^(index\.html|404\.html|sandbox\.html|favicon\.svg|_astro\/.*|library\/.*)$/.test(
    path,
  );
}
