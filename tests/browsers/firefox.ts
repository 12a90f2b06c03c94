import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clickActions, keyActions } from "./actions.ts";
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
  const end = endWithUs(() => process.kill());
  const address = await addressOf(process);
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no connection to ${address}`));
  });
  const send = commands(socket);
  await send("session.new", { capabilities: {} });
  const { contexts } = (await send("browsingContext.getTree", {})) as {
    contexts: { context: string }[];
  };
  const { context } = contexts[0]!;
  return {
    name: "Firefox",
    async open(url) {
      await send("browsingContext.navigate", {
        context,
        url,
        wait: "complete",
      });
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
    async close() {
      await send("browser.close", {});
      await new Promise((resolve) => process.once("exit", resolve));
      end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
  let printed = "";
  return new Promise((resolve, reject) => {
    stderr!.on("data", (text: Buffer) => {
      printed += text.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed);
      if (found) resolve(found[1]!);
    });
    stderr!.on("end", () => reject(new Error(`Firefox ended: ${printed}`)));
  });
}

type Send = (method: string, params: object) => Promise<unknown>;

function commands(socket: WebSocket): Send {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
  };
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error, message }) =>
        error ? reject(new Error(`${method}: ${message}`)) : resolve(result),
      );
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

interface Answer {
  id: number;
  result?: unknown;
  error?: string;
  message?: string;
}
