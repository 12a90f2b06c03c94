import { spawnSync } from "node:child_process";

/**
 * Installs packages of Debian, if this user may without being asked; else says how.
 *
 * @returns Whether they were installed.
 */
export function install(packages: string[]): boolean {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const command = `apt-get install --yes --no-install-recommends ${packages.join(" ")}`;
  const may = succeeds([...sudo, "apt-get", "--version"], "ignore");
  if (may) {
    console.log(`Installing ${packages.join(", ")} …`);
    const aptGet = [...sudo, "apt-get"];
    // An old list of packages may name versions that are gone.
    succeeds([...aptGet, "update", "--quiet=2"], "inherit");
    const rest = command.split(" ").slice(1);
    if (succeeds([...aptGet, ...rest, "--quiet=2"], "inherit")) return true;
  }
  console.error(
    `browsers: ${packages.join(", ")} are missing; on Debian or Ubuntu, run: sudo ${command}`,
  );
  return false;
}

function succeeds(
  [command, ...args]: string[],
  stdio: "ignore" | "inherit",
): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command!, args, { stdio, env }).status === 0;
}
