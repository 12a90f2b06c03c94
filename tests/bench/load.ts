/**
 * What nginx with the recipe for hosts serves to many readers at once, over loopback; fails if one
 * request does: `npm run bench:load`. The site must be built.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runScript, Stop } from "../../scripts/stop.mjs";
import { hasNginx, startNginx } from "../site/nginx.ts";
import { builtFiles } from "../site/pages.ts";
import { load } from "./machine.ts";

const seconds = 60;
const readers = 64;

const rounds: [name: string, files: string[]][] = [
  ["one lesson", ["en/build-it/index.html"]],
  ["every file in turn", builtFiles()],
];

await runScript(async () => {
  if (!hasNginx() || spawnSync("wrk", ["-v"]).error)
    throw new Stop(
      "bench:load: needs nginx and wrk; apt-get install nginx wrk",
    );
  const nginx = await startNginx();
  const folder = mkdtempSync(join(tmpdir(), "convbook-load-"));
  console.log(
    `nginx and wrk on ${availableParallelism()} cores, ${readers} connections, ${seconds} s each, load ${load()} at the start`,
  );
  try {
    for (const [name, files] of rounds) {
      const program = join(folder, "requests.lua");
      writeFileSync(program, requests(files));
      const said = execFileSync(
        "wrk",
        [
          "-t2",
          `-c${readers}`,
          `-d${seconds}s`,
          "--latency",
          "-s",
          program,
        ].concat(nginx.home),
        { encoding: "utf8" },
      );
      console.log(`${name}: ${summary(said)}`);
      if (/Socket errors|Non-2xx/.test(said)) process.exitCode = 1;
    }
  } finally {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  }
});

/** For wrk: asks for one file after the other, as a browser would. */
function requests(files: string[]): string {
  const paths = files.map((file) => `/${file.replace(/index\.html$/, "")}`);
  return `local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
local at = 0
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip" })
end`;
}

function summary(said: string): string {
  const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? "?";
  const errors =
    /Socket errors.*|Non-2xx.*/g.exec(said)?.join("; ") ?? "no errors";
  return [
    `${find(/(\d+) requests in/)} requests`,
    `${find(/Requests\/sec:\s+(\S+)/)} a second`,
    `${find(/Transfer\/sec:\s+(\S+)/)} a second`,
    `half within ${find(/50%\s+(\S+)/)}, 99 % within ${find(/99%\s+(\S+)/)}`,
    errors,
  ].join(", ");
}
