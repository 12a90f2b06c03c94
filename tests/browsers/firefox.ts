import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { within } from "../within.ts";
import { clickActions, keyActions } from "./actions.ts";
import { connect } from "./bidi.ts";
import { asJson, type Browser, parseJson } from "./browser.ts";
import { endWithUs } from "./end-with-us.ts";

/** Debian's Firefox, driven over WebDriver BiDi, which it speaks by itself. */
export async function startFirefox(path: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "convbook-firefox-"));
  const process = spawn(
    path,
    ["--headless", "--no-remote", "--profile", profile].concat(
      "--remote-debugging-port=0",
      "about:blank",
    ),
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = once(process, "exit");
  const end = endWithUs(() => {
    process.kill("SIGKILL");
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  const close = async () => {
    process.kill("SIGKILL");
    await ended;
    end();
  };
  try {
    return await drive(process, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function drive(
  process: ChildProcess,
  close: () => Promise<void>,
): Promise<Browser> {
  const { address, gone } = await listen(process);
  const send = await connect(`${address}/session`, gone);
  await send("session.new", { capabilities: {} });
  const { contexts } = (await send("browsingContext.getTree", {})) as {
    contexts: { context: string }[];
  };
  const { context } = contexts[0]!;
  // Without a window's focus, nothing in its page hears that it has the focus.
  await send("browsingContext.activate", { context });
  return {
    name: "Firefox",
    async open(url) {
      const wait = "complete";
      await send("browsingContext.navigate", { context, url, wait });
    },
    async evaluate(expression) {
      const { result } = (await send("script.evaluate", {
        expression: asJson(expression),
        target: { context },
        awaitPromise: true,
      })) as { result: { value: string } };
      return parseJson(result.value);
    },
    async press(...chords) {
      const actions = keyActions(chords);
      await send("input.performActions", { context, actions });
    },
    async clickAt(x, y) {
      const actions = clickActions(x, y);
      await send("input.performActions", { context, actions });
    },
    async resize(width, height) {
      const viewport = { width, height };
      await send("browsingContext.setViewport", { context, viewport });
    },
    close,
  };
}

/** Where Firefox listens, as it prints it, and the news of its end. */
async function listen(process: ChildProcess) {
  let printed = "";
  const address = new Promise<string>((resolve) =>
    process.stderr!.on("data", (text: Buffer) => {
      printed += text.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed);
      if (found) resolve(found[1]!);
    }),
  );
  const said = () => printed.trim().split("\n").slice(-5).join("\n    ");
  const gone = once(process, "exit").then(([code, signal]) => {
    throw new Error(`Firefox ended (${code ?? signal}): ${said()}`);
  });
  gone.catch(() => {}); // whoever waits hears of it; we end it ourselves, too
  return {
    gone,
    address: await within(
      60,
      Promise.race([address, gone]),
      () => `Firefox listens nowhere after 60 s: ${said()}`,
    ),
  };
}
