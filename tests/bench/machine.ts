import { execFileSync } from "node:child_process";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { ROOT } from "../../scripts/npm.mjs";

/** What the times depend on. */
export function describeMachine(browser: string): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return [
    `Convbook bench, ${new Date().toISOString().slice(0, 10)}, commit ${commit()}`,
    `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${availableParallelism()} cores, ${memory} GB, ${process.platform} ${process.arch}`,
    `Chromium ${browser} (headless), Node ${process.version}, load ${load()} at the start`,
  ].join("\n");
}

/** Average of the last minute: above the number of cores, times say little. */
export function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function commit(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trim();
    const isChanged = git("status", "--porcelain") !== "";
    return (
      git("rev-parse", "--short", "HEAD") + (isChanged ? " + changes" : "")
    );
  } catch {
    return "unknown";
  }
}
