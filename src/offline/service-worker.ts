/**
 * Keeps the site for reading and running without a network. A build is one version: pages and
 * scripts of different builds never meet, so an update waits until the reader asks for it or
 * has left, and a file that is not this build's is not kept.
 */

/** What the build says of itself. */
interface SiteFiles {
  version: string;
  /** The first 12 letters of each file's SHA-256, by its path below the worker's own. */
  files: Record<string, string>;
  /** Paths that are kept at the first visit. */
  core: string[];
}

declare const SITE: SiteFiles;

/** The part of the worker's world that is needed. */
interface Scope {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, handle: (event: never) => void): void;
}

interface WaitEvent {
  waitUntil(work: Promise<unknown>): void;
}

const site = SITE; // once: the build puts its text here
const worker = self as unknown as Scope;
const { scope } = worker.registration;
/** Another site may live on the same origin. */
const family = `convbook ${scope} `;
const current = family + site.version;

worker.addEventListener("install", (event: WaitEvent) =>
  event.waitUntil(install()),
);

worker.addEventListener("activate", (event: WaitEvent) =>
  event.waitUntil(dropOld().then(() => worker.clients.claim())),
);

worker.addEventListener("message", (event: WaitEvent & { data: unknown }) => {
  if (event.data === "take over") void worker.skipWaiting();
  if (typeof event.data !== "string") return;
  const language = /^keep (zh|en)$/.exec(event.data)?.[1];
  if (language) event.waitUntil(keepAll(language));
});

worker.addEventListener(
  "fetch",
  (event: {
    request: Request;
    respondWith(response: Promise<Response>): void;
  }) => {
    const { request } = event;
    const path = pathOf(request);
    if (path === undefined) return;
    if (Object.hasOwn(site.files, path))
      event.respondWith(answer(request, path));
    else if (request.mode === "navigate")
      event.respondWith(fetch(request).catch(() => answerUnknown(path)));
  },
);

/** Which file a request is for; undefined if it is not for us. */
function pathOf(request: Request): string | undefined {
  if (request.method !== "GET" || request.headers.has("range")) return;
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  if (!address.startsWith(scope)) return;
  return address.slice(scope.length).replace(/(^|\/)$/, "$1index.html");
}

async function answer(request: Request, path: string): Promise<Response> {
  const response = await find(request, path);
  return path === "sandbox.html" ? withoutOrigin(response) : response;
}

/**
 * Browsers ask no service worker for a frame whose attribute makes its origin opaque, so the page
 * leaves that to this header.
 */
function withoutOrigin(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.append("Content-Security-Policy", "sandbox allow-scripts");
  return new Response(response.body, { status: response.status, headers });
}

async function find(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(current);
  const kept = await cache.match(addressOf(path));
  if (kept) return kept;
  try {
    const response = await fetch(request);
    void keep(cache, path, response.clone()).catch(() => undefined);
    return response;
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    return page(offlinePage, 503);
  }
}

/** What a host would say to an address without a page. */
async function answerUnknown(path: string): Promise<Response> {
  if (Object.hasOwn(site.files, `${path}/index.html`))
    return Response.redirect(`${addressOf(path)}/`);
  const cache = await caches.open(current);
  const lost = await cache.match(addressOf("404.html"));
  return page(lost ? await lost.text() : offlinePage, 404);
}

function page(html: string, status: number): Response {
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  return new Response(html, { status, headers });
}

/** The core, and whatever the reader had of the version before. */
async function install(): Promise<void> {
  const cache = await caches.open(current);
  const before = await keptBefore();
  const paths = new Set([...site.core, ...before.keys()]);
  for (const path of paths) {
    const hash = site.files[path];
    if (hash === undefined) continue; // the new version does not have it
    const old = before.get(path);
    if (old?.hash === hash) await cache.put(addressOf(path), old.response);
    else await bring(cache, path);
  }
  await cache.put(addressOf(listName), Response.json(site.files));
}

/** Where a cache keeps the list of its hashes; no file has this name. */
const listName = "?files";

async function keptBefore() {
  const kept = new Map<string, { hash: string; response: Response }>();
  for (const name of await ownCaches()) {
    if (name === current) continue;
    const cache = await caches.open(name);
    const list = await cache.match(addressOf(listName));
    const hashes = ((await list?.json()) ?? {}) as Record<string, string>;
    for (const request of await cache.keys()) {
      const path = request.url.slice(scope.length);
      const response = await cache.match(request);
      const hash = hashes[path];
      if (response && hash) kept.set(path, { hash, response });
    }
  }
  return kept;
}

/**
 * The rest of the site, one file after the other: the reader's own requests go first. What the
 * reader is likely to want is kept first: pages of the language, then of others, then large scripts.
 */
async function keepAll(language: string): Promise<void> {
  const cache = await caches.open(current);
  const turn = (path: string) =>
    path.startsWith(`${language}/`) ? 0 : path.startsWith("_astro/") ? 2 : 1;
  const paths = Object.keys(site.files);
  for (const path of paths.sort((one, other) => turn(one) - turn(other))) {
    if (await cache.match(addressOf(path))) continue;
    try {
      await bring(cache, path);
    } catch {
      return; // the network is gone or the storage full; the next visit goes on
    }
  }
}

async function bring(cache: Cache, path: string): Promise<void> {
  const address = addressOf(path.replace(/index\.html$/, ""));
  await keep(cache, path, await fetch(address, { cache: "no-cache" }));
}

/**
 * Keeps a file as the build made it.
 *
 * @throws TypeError if it is another one: an error's page, one cut off, or of another build.
 */
async function keep(
  cache: Cache,
  path: string,
  response: Response,
): Promise<void> {
  const body = await response.clone().arrayBuffer();
  const digest = await crypto.subtle.digest("SHA-256", body);
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest, 0, 9)));
  const isOurs =
    hash.replaceAll("+", "-").replaceAll("/", "_") === site.files[path];
  if (!isOurs || response.redirected)
    throw new TypeError(
      `keep: ${path} (status ${response.status}) is not this build's`,
    );
  await cache.put(addressOf(path), response);
}

async function dropOld(): Promise<void> {
  for (const name of await ownCaches())
    if (name !== current) await caches.delete(name);
}

async function ownCaches(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(family));
}

function addressOf(path: string): string {
  return scope + path;
}

const offlinePage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Offline · 离线</title>
<body style="font:1.1rem/1.7 system-ui,sans-serif;max-width:34em;margin:4rem auto;padding:0 1rem">
<p lang="zh-Hans">没有网络，这一页也还没有存下来。<a href="${scope}zh/">回到首页</a></p>
<p>There is no network, and this page has not been kept yet. <a href="${scope}en/">To the front page</a></p>
</body>
</html>`;
