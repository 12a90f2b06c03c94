// @ts-check
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { npm } from "./npm.mjs";
import { Stop } from "./stop.mjs";

/**
 * Brings one npm package into a folder, outside node_modules, after comparing
 * its hash with the pinned one. The folder appears whole or not at all.
 *
 * @param {import("./node-choice.mjs").PinnedPackage} pinned
 * @param {string} folder Where the package's files go; nothing happens if it exists.
 * @param {string[]} [only] Paths inside the package; the rest is left out.
 */
export function bringPackage({ name, version, integrity }, folder, only = []) {
  if (existsSync(folder)) return;
  const spec = `${name}@${version}`;
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(join(dirname(folder), ".part-"));
  try {
    npm(
      [
        "pack",
        spec,
        "--silent",
        "--prefer-offline",
        "--ignore-scripts",
        "--pack-destination",
        work,
      ],
      { doing: `fetching ${spec}` },
    );
    const tarball = join(
      work,
      `${name.replace("@", "").replace("/", "-")}-${version}.tgz`,
    );
    checkIntegrity(spec, readFileSync(tarball), integrity);
    unpack(
      tarball,
      work,
      only.map((path) => `package/${path}`),
    );
    renameSync(join(work, "package"), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} spec
 * @param {Buffer} bytes
 * @param {string} integrity As in a lockfile: `sha512-` and base64.
 * @throws {Stop} If the bytes are not the pinned ones.
 */
export function checkIntegrity(spec, bytes, integrity) {
  const found = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  if (found === integrity) return;
  throw new Stop(
    `setup: ${spec} is not the package this project pins (${found.slice(0, 19)}… instead of ${integrity.slice(0, 19)}…); check npm's registry setting, or report this`,
  );
}

/**
 * @param {string} tarball
 * @param {string} folder
 * @param {string[]} [only]
 */
export function unpack(tarball, folder, only = []) {
  const result = spawnSync(
    "tar",
    ["-xf", tarball, "-C", folder, "--no-same-owner", ...only],
    { encoding: "utf8" },
  );
  if (result.status === 0) return;
  const said = result.error ? String(result.error) : result.stderr.trim();
  throw new Stop(
    `setup: ${basename(tarball)} could not be unpacked (${said}); check that tar and gzip are installed and the disk has room`,
  );
}
