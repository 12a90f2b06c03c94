/**
 * What hostile code in a worker can try, by name. Bodies run with `url`, an address of the
 * listener that tells which attempt it was, and with the helpers of `attackProgram`. What a body
 * returns is what it could read.
 */

/** Ways to send something out; each arrives as its name if it gets through. */
export const network: Record<string, string> = {
  fetch: "return fetch(url);",
  "fetch-opaque": "return fetch(url, { mode: 'no-cors', keepalive: true });",
  "fetch-post": "return fetch(url, { method: 'POST', body: 'x' });",
  "fetch-request": "return fetch(new Request(url));",
  "fetch-later": "fetchLater(url, { activateAfter: 0 });",
  "fetch-from-prototype": `return Object.getPrototypeOf(globalThis).fetch?.call(globalThis, url)
    ?? WorkerGlobalScope.prototype.fetch.call(globalThis, url);`,
  xhr: `const request = new XMLHttpRequest();
    request.open("GET", url); request.send(); return until(request, "loadend");`,
  "xhr-sync": `const request = new XMLHttpRequest();
    request.open("GET", url, false); request.send();`,
  beacon: "navigator.sendBeacon(url);",
  websocket: `return until(new WebSocket(url.replace("http", "ws")), "close");`,
  "websocket-stream": `return new WebSocketStream(url.replace("http", "ws")).opened;`,
  "event-source": `return until(new EventSource(url), "error");`,
  "web-transport": `return new WebTransport(url.replace("http:", "https:")).ready;`,
  "peer-connection": `const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:" + url.slice(7) }] });
    peer.createDataChannel("x"); return peer.setLocalDescription();`,
  "import-scripts": "importScripts(url);",
  "import-scripts-in-data": `importScripts("data:text/javascript,importScripts('" + url + "')");`,
  import: "return import(url);",
  "import-by-function": `return new Function("url", "return import(url)")(url);`,
  "import-by-generator": `return (async function* () {}).constructor("url", "yield import(url)")(url).next();`,
  "import-in-blob": "return import(blob(`import ${JSON.stringify(url)}`));",
  "import-in-data":
    "return import('data:text/javascript,' + encodeURIComponent(`import ${JSON.stringify(url)}`));",
  "import-wasm": `return import(url + ".wasm");`,
  font: `return new FontFace("f", "url(" + url + ")").load();`,
  "font-of-the-worker": `const face = new FontFace("f", "url(" + url + ")");
    self.fonts.add(face); return self.fonts.load("1px f");`,
  wasm: "return WebAssembly.compileStreaming(fetch(url));",
  "cache-add": "return caches.open('x').then((cache) => cache.add(url));",
  "background-fetch": "return registration.backgroundFetch.fetch('x', url);",
  "service-worker": "return navigator.serviceWorker.register(url);",
  "push-worklet": "return self.sharedStorage.worklet.addModule(url);",
  report: `new ReportingObserver(() => {}).observe(); self.dispatchEvent(new Event("error"));
    throw new Error(url);`,
  notification: `new Notification("x", { icon: url, image: url });`,
  worker: "return nested(url);",
  "worker-module": "return nested(url, { type: 'module' });",
  "shared-worker": "return until(new SharedWorker(url), 'error');",
  "nested-fetch": "return nested(blob(`fetch('${url}').${report}`));",
  "nested-import":
    "return nested(blob(`importScripts('${url}');postMessage(0)`));",
  "nested-module":
    "return nested(blob(`import '${url}'; postMessage(0)`), { type: 'module' });",
  "nested-data":
    "return nested(`data:text/javascript,fetch('${url}').${report}`);",
  "nested-twice":
    "return nested(blob(`new Worker(URL.createObjectURL(new Blob([\"fetch('${url}')\"]))); setTimeout(() => postMessage(0), 300)`));",
  navigate: "location.href = url;",
  "navigate-parent": "parent.location = url;",
  "navigate-top": "top.location.assign(url);",
  open: "open(url);",
  "open-window": "return clients.openWindow(url);",
};

/** Ways to what the site has stored, and to the page itself; what they give is what they read. */
export const reads: Record<string, string> = {
  "local-storage": "return localStorage.secret;",
  "session-storage": "return sessionStorage.secret;",
  cookie: "return document.cookie;",
  "cookie-store": "return cookieStore.getAll().then(JSON.stringify);",
  "indexed-db": `const request = indexedDB.open("secret");
    return until(request, "success", "error").then(() => [...request.result.objectStoreNames].join());`,
  databases: "return indexedDB.databases().then(JSON.stringify);",
  caches: "return caches.keys().then((keys) => keys.join());",
  "cache-match": `return caches.match("/secret").then((found) => found.text());`,
  "file-system": `return navigator.storage.getDirectory()
    .then((root) => root.getFileHandle("secret")).then((handle) => handle.name);`,
  "broadcast-channel": `const channel = new BroadcastChannel("secret");
    channel.postMessage("ask"); return until(channel, "message").then(({ data }) => data);`,
  locks: `return navigator.locks.query().then(JSON.stringify);`,
  "same-origin-page":
    "return fetch('/secret').then((answer) => answer.text());",
  "parent-document": "return parent.document.body.textContent;",
  "top-document": "return top.document.body.textContent;",
  "frames-of-others": "return frames[0].document.body.textContent;",
  "page-by-constructor":
    "return this.constructor.constructor('return document.body.textContent')();",
  clients:
    "return clients.matchAll().then((all) => all.map(({ url }) => url).join());",
  referrer: "return String(self.origin).includes('127.0.0.1') ? 'secret' : '';",
  "blob-of-the-page":
    "return fetch('blob:' + location.origin + '/x').then((r) => r.text());",
};

const bodies: Record<string, string> = { ...network, ...reads };

/** Those that start a worker of their own. */
export const starters = Object.keys(bodies).filter((name) =>
  /\bnested\(|\bWorker\(/.test(bodies[name]!),
);

/** All others. */
export const others = Object.keys(bodies).filter(
  (name) => !starters.includes(name),
);

/**
 * A program that makes attempts, one beside the other, sends what they read as a text, and then
 * "idle".
 *
 * @param names Which; all of them, if not given.
 */
export function attackProgram(
  origin: string,
  names = Object.keys(bodies),
): string {
  const attempts = names.map(
    (name) =>
      `attempt(${JSON.stringify(name)}, async (url) => { ${bodies[name]} })`,
  );
  return `
    const found = [];
    const attempt = (name, body) => new Promise((settle) => {
      setTimeout(settle, 1_000);
      const read = (value) => {
        if (/secret/.test(String(value))) found.push(name);
        settle();
      };
      body("${origin}/" + name).then(read, settle);
    });
    const blob = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    const until = (target, ...events) => new Promise((settle) => {
      for (const event of events) target["on" + event] = settle;
    });
    const nested = (address, options) =>
      until(new Worker(address, options), "message", "error");
    const report = "then(() => postMessage(0), () => postMessage(0))";
    Promise.all([${attempts.join(",\n")}]).then(() => {
      const output = { kind: "text", text: found.join() };
      send({ type: "output", run, cell: "cell1", output });
      send({ type: "idle", run, found });
    });
  `;
}

/** Attempts that must arrive when nothing is in the way, or the record proves nothing. */
export const sureToArrive = [
  "/fetch",
  "/fetch-post",
  "/xhr",
  "/xhr-sync",
  "/websocket",
  "/event-source",
  "/import-scripts",
  "/import",
  "/font",
  "/nested-fetch",
  "/nested-import",
  "/nested-twice",
];

/** Attempts that must read the secret there. */
export const sureToRead = [
  "indexed-db",
  "databases",
  "caches",
  "broadcast-channel",
  "locks",
];
