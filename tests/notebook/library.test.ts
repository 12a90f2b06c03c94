import * as convbook from "convbook";
import { expect, test } from "vitest";
import { runCells } from "../../src/notebook/run-cells.ts";
import { reseed } from "../../src/notebook/sandbox/reseed.ts";

/** Runs cells with the real library; shows the last one's outputs as text. */
async function shownBy(...sources: string[]): Promise<string> {
  const cells = sources.map((source, index) => ({ id: `c${index}`, source }));
  const random = Math.random;
  try {
    const seed = (id: string) => reseed(id, convbook.manualSeed);
    const results = await runCells(cells, { modules: { convbook }, seed });
    const { outputs } = results.get(`c${sources.length - 1}`)!;
    return outputs
      .map((output) => {
        if (output.kind === "error") return output.error.message;
        return "text" in output ? output.text : output.kind;
      })
      .join("\n");
  } finally {
    Math.random = random;
  }
}

const setUp =
  "import { conv2d, nn, ones, rand, tensor } from 'convbook';\nconst X = ones(1, 1, 3, 3);";

test.each([
  ["X.shape", "[1, 1, 3, 3]"],
  ["conv2d(X, ones(1, 1, 3, 3)).item()", "9"],
  ["tensor([1, 2])", "tensor([1., 2.])"],
  [
    "const layer = new nn.Conv2d(1, 1, { kernelSize: 3 });\nlayer.forward(X).shape",
    "[1, 1, 1, 1]",
  ],
  [
    "conv2d('text', X)",
    'conv2d: input is "text", not a Tensor; make one with tensor(values)',
  ],
  ["X + 1", /^Tensor: JavaScript's operators/],
])("%s shows %s", async (source, shown) => {
  const actual = await shownBy(setUp, source);
  if (typeof shown === "string") expect(actual).toBe(shown);
  else expect(actual).toMatch(shown);
});

test("a cell's random numbers do not depend on what ran before", async () => {
  const random = "[rand(2).toString(), Math.random()]";
  const alone = await shownBy(setUp, "1", random);
  const after = await shownBy(setUp, "rand(100); Math.random()", random);
  expect(after).toBe(alone);
});

test("two cells do not draw the same random numbers", async () => {
  const random = "[rand(2).toString(), Math.random()]";
  expect(await shownBy(setUp, random)).not.toBe(
    await shownBy(setUp, "1", random),
  );
});
