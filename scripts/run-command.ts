import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "./npm.mjs";

export interface CommandResult {
  /** 0 when the command succeeded. */
  code: number;
  /** What it printed, both streams in order; empty if it printed to the terminal. */
  output: string;
}

/**
 * Runs a command line as an npm script would: in the project's folder, with
 * its tools and its Node first on PATH.
 *
 * @param options.isQuiet Collect what it prints instead of showing it.
 * @param options.env Added to the environment.
 */
export function runCommand(
  command: string,
  options: { isQuiet?: boolean; env?: Record<string, string> } = {},
): Promise<CommandResult> {
  const { isQuiet = false, env = {} } = options;
  const PATH = [join(ROOT, "node_modules/.bin"), process.env.PATH].join(
    delimiter,
  );
  const out = isQuiet ? "pipe" : "inherit";
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd: ROOT,
      shell: true,
      stdio: ["ignore", out, out],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: "1",
        // Some tools colour their text even when it does not go to a terminal.
        ...(isQuiet ? { NO_COLOR: "1" } : {}),
        ...env,
        PATH,
      },
    });
    let output = "";
    const collect = (text: string) => {
      output += text;
    };
    child.stdout?.setEncoding("utf8").on("data", collect);
    child.stderr?.setEncoding("utf8").on("data", collect);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
