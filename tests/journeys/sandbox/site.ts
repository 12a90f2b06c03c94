import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { rolldown } from "rolldown";
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
  const files: Record<string, string> = {
    "/": `<!doctype html><body><script type="module">${await bundlePage()}</script>`,
    "/sandbox.html": await bundleSandbox(),
    "/enemy.html": await bundleSandbox({
      worker: "tests/journeys/sandbox/enemy.ts",
    }),
    "/broken.html": await bundleSandbox({
      worker: "tests/journeys/sandbox/broken.ts",
    }),
    "/silent.html": "<!doctype html><title>Says nothing</title>",
    "/hangs.html": HANGS,
  };
  return Site.serve(({ url = "" }, response) => {
    const text = files[url];
    response.statusCode = text === undefined ? 404 : 200;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(text);
  });
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
  const bundle = await rolldown({ input: "tests/journeys/sandbox/page.ts" });
  const { output } = await bundle.generate({ format: "es" });
  return output[0].code;
}
