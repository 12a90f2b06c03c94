import { aims, judge } from "./aims.ts";
import type { FirstResult } from "./first-result.ts";
import type { Answer } from "./serve.ts";
import { printTable } from "./table.ts";
import type { Target } from "./targets.ts";

/** Prints what each page loads before its first live result; true if all keep to the aims. */
export function reportRequests(
  visits: ReadonlyMap<Target, FirstResult[]>,
): boolean {
  let isWithin = true;
  for (const [{ name }, [visit]] of visits) {
    if (!visit) continue;
    const counted = visit.answers.filter((answer) => !isIcon(answer));
    const bytes = counted.reduce((sum, answer) => sum + answer.bytes, 0);
    const requests = counted.length;
    const fonts = visit.fonts + counted.filter(isFont).length;
    const found = { bytes, requests, fonts };
    printTable(
      `Before the first live result: ${name} (brotli)`,
      ["", "bytes", ""],
      [
        ...visit.answers.map((answer) => [
          answer.path,
          answer.bytes,
          isIcon(answer)
            ? "not counted: the browser's own, in its own time"
            : "",
        ]),
        ...(["bytes", "requests", "fonts"] as const).map((kind) => [
          `${kind}, at most ${aims[kind]}`,
          found[kind],
          judge(found[kind], aims[kind]),
        ]),
      ],
    );
    isWithin &&=
      bytes <= aims.bytes && requests <= aims.requests && fonts <= aims.fonts;
  }
  return isWithin;
}

function isIcon({ path }: Answer): boolean {
  return path.startsWith("/favicon.");
}

function isFont({ path }: Answer): boolean {
  return /\.(woff2?|ttf|otf)$/.test(path);
}
