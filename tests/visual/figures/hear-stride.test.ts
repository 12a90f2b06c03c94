import { expect, test } from "vitest";
import { passes, soundKernels } from "../../../src/visual/sound/kernels.ts";
import { spectrumOf } from "../../../src/visual/output/spectrum.ts";
import {
  aliasOf,
  chirp,
  convolve,
  strengthOf,
  twoTones,
} from "../../../src/visual/sound/sound.ts";
import type { Figure } from "../../../src/visual/figures/figure.ts";
import { toHtml } from "../../../src/visual/node.ts";
import { explained, opener } from "./open.ts";
import { runProgram } from "./run-program.ts";

const open = await opener("hear-stride");
const kernels = soundKernels(31, 3600 / 16_000);
const tones = "g0.f440.h7000.s2.t31.c3600";

test.each([
  [0, 1, 1],
  [1, 0.9963, 0.1951],
  [2, 0.9926, 0.0381],
  [3, 0.9851, 0.0014],
  [4, 0.9956, 0.0003],
])("kernel %i leaves %f of 440 Hz and %f of the alias", (step, tone, alias) => {
  const { weights } = kernels[step]!;
  const after = convolve(twoTones(440, 7000, 2), weights, 2);
  expect(strengthOf(after, 440, 8000)).toBeCloseTo(tone, 3);
  expect(strengthOf(after, 1000, 8000)).toBeCloseTo(alias, 3);
  expect(strengthOf(after, 3500, 8000)).toBeLessThan(1e-3);
  expect(passes(weights, 7000 / 16_000)).toBeCloseTo(alias, 3);
});

test.each([
  [3900, 2, 3900],
  [4100, 2, 3900],
  [5000, 2, 3000],
  [7900, 2, 100],
  [5000, 4, 1000],
  [7000, 4, 1000],
  [3000, 4, 1000],
])("%i Hz with stride %i is found at %i Hz", (frequency, stride, alias) => {
  expect(aliasOf(frequency, 16_000 / stride)).toBe(alias);
  const kept = convolve(twoTones(frequency, frequency, 1), [1], stride);
  const { frequencies, levels } = spectrumOf(kept, 16_000 / stride)!;
  const strongest = frequencies[levels.indexOf(Math.max(...levels))]!;
  expect(Math.abs(strongest - alias)).toBeLessThan(16_000 / stride / 1024);
});

test("a tone at half of a rate that is no whole number is not doubled", () => {
  expect(open("g0.f8000.h20.s3.t3.c100").say(0)).toContain(
    "8000 Hz becomes 2666.7 Hz, amplitude 1.000 (0.0 dB)",
  );
  expect(open("g1.f440.h7000.s3.t31.c100").say(0)).toContain("to 2666.7 Hz");
});

test("the climbing tone is halfway up after half a second", () => {
  const { frequencies, levels } = spectrumOf(
    chirp().subarray(7488, 8512),
    16_000,
  )!;
  const strongest = frequencies[levels.indexOf(Math.max(...levels))]!;
  expect(Math.abs(strongest - 4000)).toBeLessThan(300);
});

test("a step names both tones with amplitude and decibels", () => {
  expect(open(tones).say(2)).toBe(
    "Kernel [1, 2, 1]/4, stride 2: 440 Hz stays 440 Hz, amplitude 0.993 (−0.1 dB); 7000 Hz becomes 1000 Hz, amplitude 0.0381 (−28.4 dB).",
  );
  expect(open(tones).say(0)).toContain("1000 Hz, amplitude 1.000 (0.0 dB)");
  expect(explained(open(tones), 0)).toContain("|7000 − 8000 ⋅ 1| = 1000");
});

test("the low pass of the last step can be designed", () => {
  expect(open(tones).say(4)).toContain("amplitude 0.0003 (");
  const short = open(tones).change("taps", "9") as Figure;
  expect(short.say(4)).toContain("Kernel of 9 weights, stride 2");
  const amplitude = (figure: Figure) =>
    Number(/1000 Hz, amplitude (\S+)/.exec(figure.say(4))![1]);
  const wide = short.change("cutoff", "8000") as Figure;
  expect(amplitude(short)).toBeGreaterThan(amplitude(open(tones)));
  expect(amplitude(wide)).toBeCloseTo(1, 3);
});

test("stripes of one pixel vanish, or become grey", () => {
  expect(explained(open(tones), 0)).toContain(
    "become 0, 0, 0, 0; moved by one pixel, 1, 1, 1, 1.",
  );
  expect(explained(open(tones), 2)).toContain("become 0.5, 0.5, 0.5, 0.5;");
});

test("no sound is louder than a fifth, and each is a second long or half", () => {
  for (const state of [tones, "g1.f440.h7000.s2.t31.c3600"]) {
    const lengths = open(state).sounds!.map(({ samples, sampleRate }) => {
      const heard = samples(0);
      const peak = heard.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
      expect(peak).toBeGreaterThan(0.15);
      expect(peak).toBeLessThanOrEqual(0.2 + 1e-6);
      return heard.length / sampleRate;
    });
    expect(lengths).toEqual([1, 1, 0.5]);
  }
});

test("the climbing tone folds back at half the new rate", () => {
  const figure = open("g1.f440.h7000.s4.t31.c3600");
  expect(figure.say(0)).toContain("climbs to 2000 Hz");
  const pieces = (kind: string) => {
    const drawn = figure.drawStep(0)["after"]!.map(toHtml);
    const paths = drawn.filter((html) => html.includes(`f-curve-${kind}`));
    return paths.join("").match(/M[\d.]+/g)!.length;
  };
  expect([pieces("a"), pieces("b")]).toEqual([20, 60]);
});

test.each([
  [tones, 8000],
  ["g0.f100.h8000.s3.t31.c2000", 5333],
  ["g0.f500.h3000.s4.t7.c1500", 4000],
])(
  "the cell of %s computes the sounds and what the figure says",
  async (state, sampleRate) => {
    const figure = open(state);
    const outputs = await runProgram(figure);
    const rates = outputs.match(/"sampleRate":\d+/g);
    expect(rates).toEqual(Array(5).fill(`"sampleRate":${sampleRate}`));
    const printed = outputs.split("\n").filter((line) => line.includes(" [["));
    const said = Array.from({ length: figure.steps }, (_, step) =>
      [...figure.say(step).matchAll(/amplitude ([\d.]+)/g)].map(
        ([, number]) => number!,
      ),
    );
    const found = printed.map((line, step) =>
      [...line.matchAll(/"(\d\.\d{5})"/g)].map(([, number], tone) =>
        Number(number).toFixed(said[step]![tone]!.split(".")[1]!.length),
      ),
    );
    expect(found).toEqual(said);
  },
);

test("the cell of the climbing tone computes its sounds", async () => {
  const printed = await runProgram(open("g1.f440.h7000.s2.t31.c3600"));
  expect(printed.match(/"sampleRate":8000/g)).toHaveLength(5);
});

test.each([
  ["second", "9000", "from 20 to 8000"],
  ["stride", "1", "from 2 to 4"],
  ["signal", "song", "does not work"],
  ["taps", "33", "from 3 to 31"],
  ["cutoff", "NaN", "from 100 to 8000"],
])("%s of %j is refused with a sentence", (field, value, sentence) => {
  expect(open(tones).change(field, value)).toContain(sentence);
});

test.each(["", "g2.f440.h7000.s2", "g0.f440.h7e3.s2"])(
  "%j is no state",
  (state) => expect(() => open(state)).toThrow("no figure"),
);
