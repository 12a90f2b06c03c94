import type { AstroIntegration } from "astro";
import { fileURLToPath } from "node:url";
import { drawSocialPictures } from "./draw-social.ts";
import { writeSearchIndex } from "./write-search-index.ts";
import { writeServiceWorker } from "./write-service-worker.ts";
import { writeSitemap } from "./write-sitemap.ts";

/** Makes the files that a site needs besides its pages, once the pages are built. */
export function finishSite(): AstroIntegration {
  let root = "";
  let base = "/";
  let site: URL | undefined;
  return {
    name: "finish-site",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, "/");
        site = config.site ? new URL(config.site) : undefined;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const timed = async (
          what: string,
          work: () => Promise<void> | void,
        ) => {
          const started = performance.now();
          await work();
          const time = Math.round(performance.now() - started);
          logger.info(`${what} (${time} ms)`);
        };
        await timed("search index", () => writeSearchIndex(dist));
        if (site)
          await timed("social pictures", () => drawSocialPictures(dist));
        await timed("sitemap", () => writeSitemap(dist, site, base));
        // Last: it lists all files.
        await timed("service worker", () => writeServiceWorker(root, dist));
      },
    },
  };
}
