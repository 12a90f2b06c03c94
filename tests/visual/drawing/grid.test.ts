import { expect, test } from "vitest";
import { drawNumbers } from "../../../src/visual/drawing/grid.ts";
import { toHtml } from "../../../src/visual/node.ts";
import { numbersOf } from "../figures/numbers.ts";

test("a row of numbers is one text, and each number stands in its element", () => {
  const rows = drawNumbers(
    [
      [0, 1, 12, 3, -4],
      [5, 0.25, 6, 7, 1234],
    ],
    () => "",
  );
  expect(rows).toHaveLength(2);
  const placed = numbersOf(rows).map(({ text, x, y }) => `${text} ${x},${y}`);
  expect(placed.join("; ")).toBe(
    "0 14,14; 1 42,14; 12 70,14; 3 98,14; −4 126,14; 5 14,42; 0.25 42,42; 6 70,42; 7 98,42; 1234 126,42",
  );
});

test("a number of another class, or a longer one, is a piece of its own", () => {
  const kindOf = (_: number, column: number) => (column === 1 ? "f-quiet" : "");
  const html = drawNumbers([[1, 2, 3, 4, 1234]], kindOf)
    .map(toHtml)
    .join("");
  expect(html).toBe(
    '<text y="14"><tspan x="14">1</tspan><tspan class="f-quiet" x="42">2</tspan><tspan x="70 98">34</tspan><tspan class="f-long" x="126">1234</tspan></text>',
  );
});

test.each([
  [-12345, "−12345"],
  [-1234.56, "−1235"],
  [1234567, "1.2e6"],
  [-1234567, "−1.2e6"],
  [-2e12, "−2e12"],
  [0.001, "0"],
])("%d is written with as many digits as fit: %s", (value, shown) => {
  const rows = drawNumbers([[value]], () => "");
  expect(numbersOf(rows).map(({ text }) => text)).toEqual([shown]);
});
