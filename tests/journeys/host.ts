import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { base, dist } from "../site/pages.ts";

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** The file that differs between the versions. */
const changed = "favicon.svg";

/** A host of the built site that can go away, and come back with another version. */
export class Host {
  #server: Server | undefined;
  #port = 0;
  /** "broken": the list of the newer version is there, its files are not. */
  version: "built" | "broken" | "newer" = "built";

  /** Of the front door, with a slash at its end; the site lies where it was built for. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}${base}`;
  }

  async start(): Promise<void> {
    const server = createServer(({ url = "/" }, response) => {
      const { pathname } = new URL(url, "http://host");
      const path = pathname
        .slice(base.length)
        .replace(/(^|\/)$/, "$1index.html");
      try {
        if (!pathname.startsWith(base)) throw new Error("not of the site");
        const body = this.#read(path);
        const type = types[extname(path)] ?? "application/octet-stream";
        response.setHeader("content-type", type);
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    this.#server = server;
    await new Promise<void>((done) =>
      server.listen(this.#port, "127.0.0.1", done),
    );
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }

  #read(path: string): string | Buffer {
    const body = readFileSync(join(dist, path));
    if (this.version === "built") return body;
    if (path === "sw.js") return toNewer(body.toString());
    return path === changed && this.version === "newer" ? newer : body;
  }
}

const older = readFileSync(join(dist, changed));
const newer = `${older.toString()}<!-- newer -->`;

/** The service worker of a build in which one file is another. */
function toNewer(program: string): string {
  return program
    .replace(/(version:["`])[^"`]+/, "$1newer")
    .replace(hash(older), hash(newer));
}

function hash(body: string | Buffer): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 12);
}
