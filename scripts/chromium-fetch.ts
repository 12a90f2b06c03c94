import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { ROOT } from "./npm.mjs";
import { bringPackage, unpack } from "./pinned-package.mjs";
import { Stop } from "./stop.mjs";

/** Chromium inside an npm package, with the few libraries a bare Linux lacks. */
const PINNED = {
  name: "@sparticuz/chromium",
  version: "153.0.0",
  integrity:
    "sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==",
};

/**
 * Starts the browser with the libraries and, if the machine has none, the font
 * beside it.
 */
const LAUNCHER = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here"
exec "$here/chromium" "$@"
`;

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Brings a Chromium that needs no package of the system, once, into the
 * project's cache.
 *
 * @returns The file that starts it.
 * @throws Stop if npm has no browser for this machine or cannot fetch it.
 */
export async function fetchChromium(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<string> {
  if (platform !== "linux" || arch !== "x64")
    throw new Stop(
      `journeys: no Chromium was found, and npm brings none for ${platform} ${arch}; install Chromium or Chrome, or name one in CONVBOOK_CHROMIUM`,
    );
  const folder = join(ROOT, ".cache/chromium", PINNED.version);
  const launcher = join(folder, "launch");
  if (existsSync(launcher)) return launcher;
  console.log("Fetching Chromium for the tests; 70 MB …");
  await unpackBrowser(folder);
  return launcher;
}

/** Builds the folder beside its place, so that a run which is cut short leaves none. */
async function unpackBrowser(folder: string): Promise<void> {
  const pack = `${folder}.pack`;
  const part = `${folder}.part`;
  for (const left of [pack, part, folder])
    rmSync(left, { recursive: true, force: true });
  bringPackage(PINNED, pack);
  mkdirSync(part);
  await decompress(`${pack}/bin/chromium.br`, join(part, "chromium"));
  // Libraries and fonts; its software 3D drawing is not needed here.
  for (const name of ["al2023.tar", "fonts.tar"]) {
    const tarball = join(part, name);
    await decompress(`${pack}/bin/${name}.br`, tarball);
    unpack(tarball, part);
    rmSync(tarball);
  }
  writeFileSync(join(part, "fonts.conf"), FONTS);
  writeFileSync(join(part, "launch"), LAUNCHER, { mode: 0o755 });
  renameSync(part, folder);
  rmSync(pack, { recursive: true });
}

function decompress(from: string, to: string): Promise<void> {
  return pipeline(
    createReadStream(from),
    createBrotliDecompress(),
    createWriteStream(to, { mode: 0o755 }),
  );
}
