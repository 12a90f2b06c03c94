import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { siteFiles } from "../../src/build/site-files.ts";

/** A request as the server answered it. */
export interface Answer {
  path: string;
  /** Of the body as sent: brotli at its best. */
  bytes: number;
}

export interface BenchServer {
  url: string;
  /** All answers so far; whoever measures clears it. */
  answers: Answer[];
  close: () => void;
}

/** As it is sent. */
export interface ServedFile {
  type: string;
  /** Compressed. */
  body: Buffer;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

export function typeOf(file: string): string {
  return types[extname(file)] ?? "application/octet-stream";
}

/**
 * Serves a built site, compressed as a good host would, and the floor page at /floor/.
 *
 * @param others More files, by their path.
 */
export async function serve(
  site: string,
  others: ReadonlyMap<string, ServedFile> = new Map(),
): Promise<BenchServer> {
  const files = new Map(others);
  const add = (path: string, file: string) =>
    files.set(path, {
      type: typeOf(file),
      body: compress(readFileSync(file)),
    });
  for (const file of siteFiles(site))
    add(`/${file}`.replace(/(?<=\/)index\.html$/, ""), join(site, file));
  add("/floor/", join(import.meta.dirname, "floor.html"));

  const answers: Answer[] = [];
  const server = createServer(({ url = "/" }, response) => {
    // A search is the page's own business.
    const file = files.get(url.split("?")[0]!);
    answers.push({ path: url, bytes: file?.body.length ?? 0 });
    if (!file) return response.writeHead(404).end();
    const headers = { "content-type": file.type, "content-encoding": "br" };
    return response.writeHead(200, headers).end(file.body);
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    answers,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Brotli at quality 11, its default. */
export function compress(body: Buffer | string): Buffer {
  return brotliCompressSync(body);
}
