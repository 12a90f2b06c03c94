// @ts-check
// Runs before the other commands, on whatever Node the machine has: plain
// JavaScript without packages, in words that an old Node can read.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { chooseNode, PINNED_NPM } from "./node-choice.mjs";
import { npm, ROOT } from "./npm.mjs";
import { bringPackage } from "./pinned-package.mjs";
import { runScript, Stop } from "./stop.mjs";

/** Holds what was installed; gone when node_modules is. */
const STAMP = join(ROOT, "node_modules/.convbook-setup");
const LINK = join(ROOT, "node_modules/.bin/node");

runScript(() => {
  const { platform, arch } = process;
  const pinned = chooseNode({ version: process.versions.node, platform, arch });
  // If this runs under a Node fetched earlier, the machine's own cannot be judged: keep that one.
  const node = pinned
    ? join(ROOT, ".cache/node", pinned.version)
    : linkedNode();
  const wanted = stampText(readLockfile(), platform, arch);
  const isInstalled = readOr(STAMP) === wanted;
  if (isInstalled && (!node || isLinked(node))) return;

  const started = Date.now();
  if (pinned && node && !existsSync(node)) fetchNode(pinned, node);
  if (!isInstalled) {
    console.log("Installing packages; the first time takes about a minute …");
    npm(
      [
        "ci",
        "--ignore-scripts",
        "--include=dev",
        "--include=optional",
        "--prefer-offline",
      ],
      {
        doing: "installing packages",
        node: node && join(node, "bin/node"),
      },
    );
  }
  if (node) linkNode(node);
  // Last, so that a run which was cut short starts over.
  writeFileSync(STAMP, wanted);
  console.log(`Ready after ${Math.round((Date.now() - started) / 1000)} s.`);
});

function readLockfile() {
  const text = readOr(join(ROOT, "package-lock.json"));
  if (text !== undefined) return text;
  throw new Stop(
    "setup: package-lock.json is missing; restore it with git checkout package-lock.json",
  );
}

/**
 * @param {string} lockfile
 * @param {string[]} machine
 */
function stampText(lockfile, ...machine) {
  const hash = createHash("sha256").update(lockfile).digest("hex");
  return `${machine.join("-")} ${hash}\n`;
}

/**
 * Fetches Node, and the npm that goes with it, into a folder of the project.
 *
 * @param {import("./node-choice.mjs").PinnedPackage} pinned
 * @param {string} folder
 */
function fetchNode(pinned, folder) {
  const { version } = pinned;
  console.log(
    `Fetching Node ${version} for this project (the machine has ${process.versions.node}) …`,
  );
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  bringPackage(pinned, part, ["bin/node"]);
  bringPackage(PINNED_NPM, join(part, "npm"));
  const tried = spawnSync(join(part, "bin/node"), ["--version"]);
  if (String(tried.stdout).trim() !== `v${version}`)
    throw new Stop(
      "setup: the Node that npm brings does not start on this machine; install Node 24 from https://nodejs.org",
    );
  renameSync(part, folder);
}

/**
 * Puts the fetched Node where npm scripts look first.
 *
 * @param {string} folder
 */
function linkNode(folder) {
  rmSync(LINK, { force: true });
  symlinkSync(linkText(folder), LINK);
}

/** @param {string} folder */
function isLinked(folder) {
  return linkedNode() === folder;
}

/** The folder of the Node that was put there, if it still is. */
function linkedNode() {
  if (!existsSync(LINK) || !lstatSync(LINK).isSymbolicLink()) return undefined;
  return dirname(dirname(join(dirname(LINK), readlinkSync(LINK))));
}

/**
 * Relative, so that the project can be moved.
 *
 * @param {string} folder
 */
function linkText(folder) {
  return relative(dirname(LINK), join(folder, "bin/node"));
}

/** @param {string} file */
function readOr(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
