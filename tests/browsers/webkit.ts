import { spawn } from "node:child_process";
import { freePort } from "../free-port.ts";
import { within } from "../within.ts";
import { clickActions, keyActions } from "./actions.ts";
import { asJson, type Browser, parseJson } from "./browser.ts";
import { endWithUs } from "./end-with-us.ts";

/** How long the driver may take, in seconds: longer than it waits for a page. */
const PATIENCE = 90;

/** Debian's WebKitGTK under a virtual screen, driven over W3C WebDriver. */
export async function startWebKit(
  driver: string,
  binary: string,
): Promise<Browser> {
  const port = await freePort();
  const process = spawn(
    "xvfb-run",
    ["-a", driver, `--port=${port}`, "--host=127.0.0.1"],
    { stdio: "ignore", detached: true },
  );
  // The screen, the driver and the browser are one group of processes.
  const end = endWithUs(() =>
    globalThis.process.kill(-process.pid!, "SIGTERM"),
  );
  const send = async (method: string, path: string, body?: object) => {
    const text = body && JSON.stringify(body);
    const told = `${method} ${path} ${text?.slice(0, 300) ?? ""}`;
    const answer = await within(
      PATIENCE,
      fetch(`http://127.0.0.1:${port}${path}`, { method, body: text }),
      () => `no answer in ${PATIENCE} s: ${told}`,
    );
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${told}: ${JSON.stringify(value)}`);
    return value;
  };
  await answers(() => send("GET", "/status"));
  const options = { binary, args: ["--automation"] };
  const { sessionId } = (await send("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const timeouts = { script: 60_000, pageLoad: 60_000 };
  await send("POST", `${session}/timeouts`, timeouts);
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const script = `const done = arguments[arguments.length - 1]; ${asJson(expression)}.then(done);`;
    const body = { script, args: [] };
    const text = await send("POST", `${session}/execute/async`, body);
    return parseJson(String(text));
  };
  return {
    name: "WebKit",
    async open(url) {
      await send("POST", `${session}/url`, { url });
    },
    evaluate,
    async press(...chords) {
      const actions = keyActions(chords);
      await send("POST", `${session}/actions`, { actions });
    },
    async clickAt(x, y) {
      const actions = clickActions(x, y);
      await send("POST", `${session}/actions`, { actions });
    },
    async resize(width, height) {
      // A window's size includes its frame, which is as large as it is.
      const [outerWidth, outerHeight] = await evaluate<[number, number]>(
        "[outerWidth - innerWidth, outerHeight - innerHeight]",
      );
      const size = { width: width + outerWidth, height: height + outerHeight };
      await send("POST", `${session}/window/rect`, size);
    },
    async close() {
      await send("DELETE", session);
      end();
    },
  };
}

async function answers(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
