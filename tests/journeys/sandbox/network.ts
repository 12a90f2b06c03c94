/**
 * A program that tries every way out that a worker has, then sends "idle". Each attempt asks for
 * its own path, so that the listener's record says which one got through.
 */
export function networkAttempts(origin: string): string {
  const channels = Object.entries(ATTEMPTS).map(
    ([name, body]) =>
      `attempt((url) => { ${body} }, ${JSON.stringify(`${origin}/${name}`)})`,
  );
  return `
    const attempt = (body, url) => new Promise((settle) => {
      setTimeout(settle, 1_000);
      try { Promise.resolve(body(url)).then(settle, settle); } catch { settle(); }
    });
    const blob = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    const until = (target, ...events) => new Promise((settle) => {
      for (const event of events) target["on" + event] = settle;
    });
    const nested = (address) => until(new Worker(address), "message", "error");
    const report = "then(() => postMessage(0), () => postMessage(0))";
    Promise.all([${channels.join(",\n")}]).then(() => send({ type: "idle", run }));
  `;
}

const ATTEMPTS = {
  fetch: "return fetch(url);",
  "fetch-opaque": "return fetch(url, { mode: 'no-cors', keepalive: true });",
  xhr: `const request = new XMLHttpRequest();
    request.open("GET", url); request.send(); return until(request, "loadend");`,
  "xhr-sync": `const request = new XMLHttpRequest();
    request.open("GET", url, false); request.send();`,
  websocket: `return until(new WebSocket(url.replace("http", "ws")), "close");`,
  "event-source": `return until(new EventSource(url), "error");`,
  "import-scripts": "importScripts(url);",
  import: "return import(url);",
  "import-by-function": `return new Function("url", "return import(url)")(url);`,
  "import-in-blob": "return import(blob(`import ${JSON.stringify(url)}`));",
  font: `return new FontFace("f", "url(" + url + ")").load();`,
  wasm: "return WebAssembly.compileStreaming(fetch(url));",
  worker: "return nested(url);",
  "nested-fetch": "return nested(blob(`fetch('${url}').${report}`));",
  "nested-import":
    "return nested(blob(`importScripts('${url}');postMessage(0)`));",
  "nested-data":
    "return nested(`data:text/javascript,fetch('${url}').${report}`);",
  "web-transport": `return new WebTransport(url.replace("http:", "https:")).ready;`,
};

/** Attempts that must arrive when nothing is in the way, or the record proves nothing. */
export const SURE_TO_ARRIVE = [
  "/fetch",
  "/xhr",
  "/xhr-sync",
  "/websocket",
  "/event-source",
  "/import-scripts",
  "/import",
  "/font",
  "/nested-fetch",
  "/nested-import",
];
