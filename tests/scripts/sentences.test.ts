import { expect, test } from "vitest";
import { npmSentence } from "../../scripts/npm.mjs";
import { checkIntegrity } from "../../scripts/pinned-package.mjs";
import { diskSentence } from "../../scripts/stop.mjs";

test.each([
  ["npm error code ENOTFOUND", "the npm registry cannot be reached"],
  ["npm error code EAI_AGAIN", "the npm registry cannot be reached"],
  ["npm error network request failed", "the npm registry cannot be reached"],
  [
    "npm error code SELF_SIGNED_CERT_IN_CHAIN",
    "the registry's certificate is not trusted here",
  ],
  ["npm ERR! code EROFS", "a folder cannot be written to"],
  ["npm ERR! code EACCES", "a folder cannot be written to"],
  ["npm error nospc ENOSPC: no space left", "the disk is full"],
  ["npm error code EUSAGE", "package.json and package-lock.json disagree"],
  ["npm error code EINTEGRITY", "a package is not the one the lockfile names"],
  ["npm error code E403", "the registry refuses the package"],
  ["Error: spawnSync npm ENOENT", "npm was not found"],
])("%s: %s", (printed, reason) => {
  expect(npmSentence("installing packages", printed)).toContain(
    `setup: installing packages failed: ${reason}`,
  );
});

test("ends with npm's own last line, without its log file", () => {
  const printed = [
    "npm error code ENOTFOUND",
    "npm error network request to https://registry.npmjs.org/acorn failed",
    "npm error A complete log of this run can be found in: /home/a/.npm/_logs/1.log",
    "",
  ].join("\n");
  expect(npmSentence("installing packages", printed)).toMatch(
    /\n {2}npm says: network request to https:\/\/registry\.npmjs\.org\/acorn failed$/,
  );
});

test("names the package that the lockfile lacks, not npm's usage", () => {
  const printed = [
    "npm error code EUSAGE",
    "npm error `npm ci` can only install packages when they are in sync",
    "npm error Missing: acorn@8.19.0 from lock file",
    "npm error Clean install a project",
    'npm error Run "npm help ci" for more info',
    "npm notice New minor version of npm available!",
  ].join("\n");
  expect(npmSentence("installing packages", printed)).toMatch(
    /\n {2}npm says: Missing: acorn@8\.19\.0 from lock file$/,
  );
});

test("a failure of npm that nobody foresaw is passed on", () => {
  expect(npmSentence("installing packages", "npm error odd")).toBe(
    "setup: installing packages failed: the reason is npm's own, below\n  npm says: odd",
  );
});

test.each(["EROFS", "EACCES", "EPERM"])(
  "%s: says which place cannot be written",
  (code) => {
    expect(diskSentence({ code, path: "/srv/book" })).toBe(
      `setup: cannot write to /srv/book (${code}); copy the project to a folder you may write to`,
    );
  },
);

test("a full disk is told", () => {
  expect(diskSentence({ code: "ENOSPC" })).toContain("the disk is full");
});

test.each([new TypeError("x is not a function"), { code: "ENOENT" }, null])(
  "any other fault keeps its stack",
  (fault) => {
    expect(diskSentence(fault)).toBeUndefined();
  },
);

test("a package other than the pinned one is refused", () => {
  // The SHA-512 of "abc" is the standard's own example (FIPS 180-2, C.1).
  const abc =
    "sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==";
  expect(() => checkIntegrity("a@1", Buffer.from("abc"), abc)).not.toThrow();
  expect(() => checkIntegrity("a@1", Buffer.from("abd"), abc)).toThrow(
    "setup: a@1 is not the package this project pins",
  );
});
