import { readFileSync } from "node:fs";

/** The cases that `make.py` wrote, one JSON value per line. */
export function readGoldens<Case>(name: string): Case[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
}
