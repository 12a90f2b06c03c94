import { createHash } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { bundle } from "../../../src/build/bundle.ts";
import { bundleLibrary } from "../../../src/build/bundle-library.ts";
import { bundleProgram } from "../../../src/build/bundle-program.ts";
import { bundleSandbox } from "../../../src/build/bundle-sandbox.ts";

/** A server of its own origin, which notes the path of every request. */
export class Site {
  readonly hits: string[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.prependListener("request", ({ url }) => this.hits.push(url ?? ""));
    server.on("upgrade", ({ url }, socket) => {
      this.hits.push(url ?? "");
      socket.destroy();
    });
  }

  static async serve(listener: RequestListener): Promise<Site> {
    const server = createServer(listener);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return new Site(server);
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** A page that can run cells in the real sandbox and in variations of it. */
export async function serveHarness(): Promise<Site> {
  const page = `<!doctype html><body><script type="module">${await bundlePage()}</script>`;
  const enemy = await bundleSandbox({
    worker: "tests/journeys/sandbox/enemy.ts",
  });
  const sandbox = await bundleSandbox();
  const { parts } = await bundleLibrary(process.cwd());
  const files: Record<string, string> = {
    "/": page,
    "/sandbox.html": sandbox,
    "/explanations.js": parts.explanations!,
    "/enemy.html": enemy,
    "/broken.html": await bundleSandbox({
      worker: "tests/journeys/sandbox/broken.ts",
    }),
    "/silent.html": "<!doctype html><title>Says nothing</title>",
    "/hangs.html": HANGS,
    // The same page where the site's service worker answers, and the enemy lives in its sandbox.
    "/kept/": page,
    "/kept/sandbox.html": enemy,
    "/kept/other.html": sandbox,
    "/kept/sw.js": await bundleProgram(
      process.cwd(),
      "src/offline/service-worker.ts",
      { SITE: keeping("sandbox.html", enemy) },
    ),
  };
  return Site.serve(({ url = "" }, response) => {
    const text = files[url];
    response.statusCode = text === undefined ? 404 : 200;
    const type = url.endsWith(".js") ? "text/javascript" : "text/html";
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
    response.end(text);
  });
}

/** What the build tells the service worker of a site with one file. */
function keeping(path: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("base64url");
  const files = { [path]: hash.slice(0, 12) };
  return JSON.stringify({ version: "1", files, core: [path] });
}

/** Anybody may read it, so that only the sandbox's policy is in the way. */
export function serveListener(): Promise<Site> {
  return Site.serve((_, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Content-Type", "text/javascript");
    response.end("0");
  });
}

/** A frame whose process stops answering when a cell runs, as one without memory does. */
const HANGS = `<!doctype html><script>
  const tell = (message) => parent.postMessage(message, "*");
  addEventListener("message", ({ data: { type, worker } }) => {
    if (type === "ping") tell({ type: "pong" });
    if (type === "spawn") tell({ type: "message", worker, message: { type: "ready" } });
    if (type === "send") for (;;);
  });
  tell({ type: "boot" });
</script>`;

async function bundlePage(): Promise<string> {
  const { code } = await bundle({
    input: "tests/journeys/sandbox/page.ts",
    output: { format: "es", codeSplitting: false },
  });
  return code;
}
