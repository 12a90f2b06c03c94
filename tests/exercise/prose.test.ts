import { expect, test } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import { readText } from "./texts.ts";

/** Multiplications of layers with a 3×3 kernel that keep the size before their stride. */
function chain(size: number, channels: number, strides: number[]): number {
  let [side, total] = [size, 0];
  for (const stride of strides) {
    side = Math.ceil(side / stride);
    total += side * side * 9 * channels * channels;
  }
  return total;
}

/** Mean of the best of `models` scores, each the share of `images` that come out right at `p`. */
function bestScore(models: number, images: number, p: number): number {
  let chance = (1 - p) ** images; // P(exactly `hits` right), from 0 upwards
  if (chance === 0) throw new RangeError("bestScore: too many images");
  let [atMost, mean] = [0, 0];
  for (let hits = 0; hits <= images; hits++) {
    const before = atMost ** models;
    atMost = Math.min(1, atMost + chance);
    mean += (hits / images) * (atMost ** models - before);
    chance *= ((images - hits) / (hits + 1)) * (p / (1 - p));
  }
  return mean;
}

/** Amplitude that a symmetric kernel leaves of a tone. */
function gain(kernel: number[], tone: number, rate: number): number {
  const middle = (kernel.length - 1) / 2;
  const sum = kernel.reduce((total, weight) => total + weight, 0);
  return Math.abs(
    kernel.reduce(
      (total, weight, i) =>
        total +
        (weight / sum) * Math.cos((2 * Math.PI * tone * (i - middle)) / rate),
      0,
    ),
  );
}

const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");
const million = (n: number) => Math.round(n / 1e6);

const five = (...strides: number[]) => chain(64, 16, strides);
test.each([
  ["stride-benefits", grouped(chain(224, 64, [1]))],
  ["stride-benefits", grouped(chain(224, 64, [2]))],
  ["best-of-many", bestScore(100, 100, 0.8).toFixed(3)],
  ["best-of-many", bestScore(1000, 100, 0.8).toFixed(3)],
  ["audio-stride", `${(100 * gain([1, 2, 1], 7000, 16000)).toFixed(0)}%`],
  ["low-pass-design", gain([1, 2, 1], 7000, 16000).toFixed(3)],
  ["low-pass-design", gain([1, 2, 1], 440, 16000).toFixed(3)],
  ["low-pass-design", gain([1, 4, 6, 4, 1], 440, 16000).toFixed(3)],
  ["five-halvings", grouped(chain(224, 1, [2, 2, 2, 2, 2]))],
  ["five-halvings", String(56 ** 2 + 14 ** 2 + 7 ** 2 + 7 ** 2 + 21 ** 2)],
  ["five-halvings", String(Math.ceil(224 / 32) ** 2)],
  ["audio-stride", `${(100 * gain([1, 4, 6, 4, 1], 7000, 16000)).toFixed(1)}%`],
])("%s says %s in both languages, as computed here", (id, number) => {
  for (const language of languages) {
    const { head, body } = readText(id, language);
    const said = [head.messages, head.labels ?? {}].flatMap(Object.values);
    const text = `${body} ${said.join(" ")}`;
    expect(text).toContain(number);
  }
});

test("where the stride stands decides what five layers cost", () => {
  const [zh, en] = languages.map(
    (language) =>
      readText("stride-benefits", language).head.messages["later-layers"],
  );
  for (const cost of [
    five(1, 1, 1, 1, 1),
    five(2, 1, 1, 1, 1),
    five(1, 1, 1, 1, 2),
  ]) {
    expect(en).toContain(`${million(cost)} million`);
    expect(zh).toContain(`${million(cost)}00万`);
  }
});
