import type { StackLayer } from "./stack.ts";

/**
 * The cell that computes the receptive field of a stack.
 *
 * @param size Of the square on which stack and single layer are compared, if they are.
 */
export function fieldCell(layers: StackLayer[], size?: number): string {
  const lines = layers.map(
    ({ kernelSize, stride, dilation }) =>
      `  { kernelSize: ${kernelSize}, stride: ${stride}, dilation: ${dilation} },`,
  );
  const names = ["effectiveReceptiveField", "receptiveField"];
  if (size) names.push("conv2d", "ones", "tensor");
  return `import { ${names.sort().join(", ")} } from "convbook";

const layers = [
${lines.join("\n")}
];
console.log(receptiveField(layers).map(({ size, jump }) => ({ size, jump })));
const { weights, std, span } = effectiveReceptiveField(layers);
const read = weights.filter((weight) => weight > 0).length;
console.log({ size: weights.length, read, std, span });
${size ? compareOn(size) : ""}`;
}

const compareOn = (size: number) => `
// Layer after layer with zeros that keep the size, and the one layer that they make
const square = (along: number[]) => tensor([[along.map((a) => along.map((b) => a * b))]]);
const image = ones(1, 1, ${size}, ${size});
let stacked = image;
for (const { kernelSize } of layers) {
  const weight = square(Array(kernelSize).fill(1 / kernelSize));
  stacked = conv2d(stacked, weight, { padding: (kernelSize - 1) / 2 });
}
const single = conv2d(image, square([...weights]), { padding: (weights.length - 1) / 2 });
const other = single.data.filter((value, i) => Math.abs(value - stacked.data[i]!) > 1e-5);
console.log("differ on", other.length, "of", single.data.length);
`;
