import type { AstroIntegration } from "astro";
import { rewritePages } from "./rewrite-pages.ts";

/** Paths of lines; where there are curves the commands stay as they are. */
const linePath = /(?<=<path\b[^>]* d=")[MLHVmlhvz\d .-]+(?=")/g;

/**
 * Writes the paths of pictures in relative commands. The elements of a grid then have the same text,
 * but for their first point, and compress well.
 */
export function shortPaths(): AstroIntegration {
  return {
    name: "short-paths",
    hooks: {
      "astro:build:done": ({ assets }) => {
        rewritePages(assets, (html) => html.replace(linePath, shortenPath));
      },
    },
  };
}

/** The same lines, in relative commands only. */
export function shortenPath(d: string): string {
  let at: Point = [0, 0];
  let start = at;
  let path = "";
  let last = "";
  for (const { command, to } of stepsOf(d)) {
    const target = command === "z" ? start : to(at);
    const [x, y] = [target[0] - at[0], target[1] - at[1]];
    const [name, ...steps] = nameStep(command, x, y);
    // Further numbers behind a move would draw lines, so each move has its own letter.
    if (name !== last || name === "m") path += name;
    for (const step of steps) path += separate(path, text(step));
    last = name;
    at = target;
    if (command === "m") start = at;
  }
  return path;
}

type Point = readonly [x: number, y: number];

/** A command's end point: of a move, a line, or a return to the last move. */
interface Step {
  command: "l" | "m" | "z";
  to: (from: Point) => Point;
}

function stepsOf(d: string): Step[] {
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter, list]) => {
    const numbers = list!.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
    const kind = letter!.toLowerCase();
    if (kind === "z") return [{ command: "z", to: (from) => from }];
    const isRelative = kind === letter;
    const steps: Step[] = [];
    for (let i = 0; i < numbers.length; i += "hv".includes(kind) ? 1 : 2) {
      const [first = 0, second = 0] = numbers.slice(i);
      steps.push({
        command: kind === "m" && i === 0 ? "m" : "l",
        to: ([x, y]) => {
          const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
          if (kind === "h") return [fromX + first, y];
          if (kind === "v") return [x, fromY + first];
          return [fromX + first, fromY + second];
        },
      });
    }
    return steps;
  });
}

function nameStep(
  command: Step["command"],
  x: number,
  y: number,
): [name: string, ...steps: number[]] {
  if (command === "z") return ["z"];
  if (command === "m") return ["m", x, y];
  if (text(y) === "0") return ["h", x];
  return text(x) === "0" ? ["v", y] : ["l", x, y];
}

/** A number as a path writes it: rounded, and .6 for 0.6. */
function text(step: number): string {
  return String(Number(step.toFixed(4)) + 0).replace(/^(-?)0\./, "$1.");
}

function separate(path: string, number: string): string {
  return /\d$/.test(path) && !number.startsWith("-") ? ` ${number}` : number;
}
