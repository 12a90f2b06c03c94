import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Stop } from "./stop.mjs";

/** Without a window's drawing, the journeys take half the time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

const MAC_APPS = ["Chromium", "Google Chrome"].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

interface Machine {
  env: Record<string, string | undefined>;
  platform: string;
  /** Whether a file is there and is a browser that starts. */
  starts: (file: string) => boolean;
}

/**
 * The machine's own Chromium: the one that CONVBOOK_CHROMIUM names, else the
 * first that starts on PATH or among macOS's applications.
 *
 * @throws Stop if CONVBOOK_CHROMIUM names something that does not start.
 */
export function findChromium(
  { env, platform, starts }: Machine = thisMachine(),
): string | undefined {
  const named = env.CONVBOOK_CHROMIUM;
  if (named) {
    if (starts(named)) return named;
    throw new Stop(
      `journeys: CONVBOOK_CHROMIUM is ${named}, which does not start; name a Chromium, or unset it`,
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return [...onPath, ...(platform === "darwin" ? MAC_APPS : [])].find(starts);
}

function thisMachine(): Machine {
  return { env: process.env, platform: process.platform, starts };
}

/** Asks for the version, since some machines have a stub that only says how to install a browser. */
function starts(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    if (!statSync(file).isFile()) return false;
  } catch {
    return false;
  }
  return spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}
