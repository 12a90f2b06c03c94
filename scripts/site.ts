import { existsSync } from "node:fs";
import { join } from "node:path";
import { preview } from "astro";
import { ROOT } from "./npm.mjs";
import { Stop } from "./stop.mjs";

export interface Site {
  /** Address of the front page; ends in a slash. */
  url: string;
  port: number;
  stop: () => Promise<void>;
}

/**
 * Serves the built site from dist/.
 *
 * @param port 0 for any free port. If it is taken, the next free one is used.
 * @throws Stop if there is no built site.
 */
export async function serveSite(port: number): Promise<Site> {
  if (!existsSync(join(ROOT, "dist/index.html")))
    throw new Stop("serve: dist/ holds no site; run npm run build first");
  // Astro keeps its telemetry's settings in the home folder, which may be read-only.
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const server = await preview({
    root: ROOT,
    logLevel: "error",
    server: { port },
    // Which port it became is for the caller to say.
    vite: { logLevel: "error" },
  });
  return {
    url: server.urls?.local[0] ?? `http://localhost:${server.port}/`,
    port: server.port,
    stop: () => server.stop(),
  };
}
