// @ts-check
import { spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Stop } from "./stop.mjs";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Runs npm in the project's folder and returns what it printed.
 *
 * @param {string[]} args
 * @param {{ node?: string, doing: string }} options `node`: the Node to run npm
 *   with, if not this one; `doing`: what fails, for the error's sentence.
 * @returns {string}
 * @throws {Stop} If npm fails, with the likely reason.
 */
export function npm(args, { node = process.execPath, doing }) {
  const cli = npmCli(realpathSync(node), process.env);
  const quiet = ["--loglevel=error", "--no-audit", "--no-fund"];
  const cache = writableCache(process.env);
  const result = spawnSync(
    cli ? node : "npm",
    [...(cli ? [cli] : []), ...args, ...quiet, ...cache],
    {
      cwd: ROOT,
      encoding: "utf8",
      // A company's certificate is often known to the system only.
      env: {
        ...process.env,
        NODE_USE_SYSTEM_CA: "1",
        npm_config_update_notifier: "false",
        npm_config_fetch_retry_mintimeout: "1000",
        npm_config_fetch_retry_maxtimeout: "8000",
      },
      shell: !cli && process.platform === "win32",
    },
  );
  if (result.error) throw new Stop(npmSentence(doing, String(result.error)));
  if (result.status !== 0)
    throw new Stop(npmSentence(doing, result.stderr + result.stdout));
  return result.stdout;
}

/**
 * The script of npm that fits a Node: the one fetched beside it, else the one
 * that started us. Undefined: whatever `npm` is on PATH.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
function npmCli(node, env) {
  const beside = join(dirname(node), "../npm/bin/npm-cli.js");
  if (existsSync(beside)) return beside;
  const started = env.npm_execpath;
  return started?.endsWith("npm-cli.js") ? started : undefined;
}

/**
 * npm's cache lies in the home folder, which may be read-only; then it goes
 * into the project.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function writableCache(env) {
  const usual = env.npm_config_cache ?? join(homedir(), ".npm");
  try {
    mkdirSync(usual, { recursive: true });
    accessSync(usual, constants.W_OK);
    return [];
  } catch {
    return ["--cache", join(ROOT, ".cache/npm")];
  }
}

/** What npm prints, and what the reader of it should do. */
const CAUSES = [
  [
    /CERT|SELF_SIGNED|UNABLE_TO_GET_ISSUER/,
    "the registry's certificate is not trusted here; set NODE_EXTRA_CA_CERTS to your network's certificate file",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|FetchError|network/i,
    "the npm registry cannot be reached; check the network or npm's proxy and registry settings, then run the command again",
  ],
  [/ENOSPC/, "the disk is full; free about 1 GB and run the command again"],
  [
    /EROFS|EACCES|EPERM/,
    "a folder cannot be written to; copy the project to a folder you may write to",
  ],
  [
    /EUSAGE|in sync/,
    "package.json and package-lock.json disagree; restore both with git checkout package.json package-lock.json",
  ],
  [
    /EINTEGRITY/,
    "a package is not the one the lockfile names; run npm cache verify, then run the command again",
  ],
  [
    /E401|E403|E404|ETARGET/,
    "the registry refuses the package; check npm's registry setting (npm config get registry)",
  ],
  [/ENOENT/, "npm was not found; install npm"],
];

/**
 * One sentence for a failed npm: what failed, the likely reason, what to do,
 * and npm's own last line.
 *
 * @param {string} doing
 * @param {string} printed
 * @returns {string}
 */
export function npmSentence(doing, printed) {
  const lines = printed
    .split("\n")
    .filter((line) => !/^npm notice/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) ?/, "").trim())
    .filter((line) => line && !/complete log of this run|_logs/.test(line));
  // These two are told early, and followed by general advice.
  const last =
    lines.find((line) => /^(Missing|Invalid):|, reason: /.test(line)) ||
    lines[lines.length - 1] ||
    "nothing";
  const found = CAUSES.find(([pattern]) =>
    /** @type {RegExp} */ (pattern).test(printed),
  );
  const advice = found ? found[1] : "the reason is npm's own, below";
  return `setup: ${doing} failed: ${advice}\n  npm says: ${last}`;
}
