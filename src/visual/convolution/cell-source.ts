import {
  isNotOne,
  isPlainPadding,
  type Pair,
  type Setting,
} from "./setting.ts";
import type { Grid } from "./steps.ts";
import { countedTo } from "./values.ts";

/** The cell that computes the figure with our own library. */
export function cellSource(
  setting: Setting,
  input: Grid | undefined,
  kernel: Grid | undefined,
): string {
  const { size, kernelSize, padding, stride, dilation } = setting;
  const { top, left } = padding;
  const isPlain = isPlainPadding(setting);
  const counted = (shape: Pair, most: number) => {
    const count = shape[0] * shape[1];
    return count <= most
      ? `arange(${count}).reshape(1, 1, ${shape.join(", ")})`
      : `tensor(Array.from({ length: ${count} }, (_, i) => i % ${most})).reshape(1, 1, ${shape.join(", ")})`;
  };
  const listed = (grid: Grid) =>
    `tensor([[[\n${grid.map((row) => `  [${row.join(", ")}],\n`).join("")}]]])`;
  const options = [
    isPlain && top + left > 0 && `padding: ${list([top, left])}`,
    isNotOne(stride) && `stride: ${list(stride)}`,
    isNotOne(dilation) && `dilation: ${list(dilation)}`,
  ].filter(Boolean);
  const tail = options.length ? `, { ${options.join(", ")} }` : "";
  const body = [
    `const x = ${input ? listed(input) : counted(size, countedTo.input)};`,
    `const weight = ${kernel ? listed(kernel) : counted(kernelSize, countedTo.kernel)};`,
    ...(isPlain ? [] : padLines(setting)),
    `conv2d(${isPlain ? "x" : "padded"}, weight${tail});`,
  ].join("\n");
  const names = ["arange", "conv2d", "tensor"].filter((name) =>
    body.includes(`${name}(`),
  );
  return `import { ${names.join(", ")} } from "convbook";\n\n${body}\n`;
}

/** Padding that `conv2d` has no option for, made element by element. */
function padLines({ size, padding, mode }: Setting): string[] {
  const { top, bottom, left, right } = padding;
  const place = {
    zeros: "",
    replicate: "Math.min(Math.max(i, 0), n - 1)",
    circular: "(i + n) % n",
    reflect: "n - 1 - Math.abs(n - 1 - Math.abs(i))",
  }[mode];
  const element =
    mode === "zeros"
      ? "rows[y]?.[x] ?? 0"
      : `rows[from(y, ${size[0]})]![from(x, ${size[1]})]!`;
  return [
    "const rows = (x.toArray() as number[][][][])[0]![0]!;",
    ...(place ? [`const from = (i: number, n: number) => ${place};`] : []),
    "const line: number[][] = [];",
    `for (let y = ${-top}; y < ${size[0] + bottom}; y++) {`,
    "  line.push([]);",
    `  for (let x = ${-left}; x < ${size[1] + right}; x++)`,
    `    line.at(-1)!.push(${element});`,
    "}",
    "const padded = tensor([[line]]);",
  ];
}

function list(pair: Pair): string {
  return pair[0] === pair[1] ? String(pair[0]) : `[${pair.join(", ")}]`;
}
