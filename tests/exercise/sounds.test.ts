import { expect, test } from "vitest";
import { sounds } from "../../content/exercises/hear-which/sounds.ts";
import { peaksOf } from "../../src/visual/output/spectrum.ts";
import { readWav, wavOf } from "../../src/visual/output/wav.ts";

/** Amplitude of one frequency, as a sum over all samples. */
function strength(id: string, frequency: number): number {
  const { samples, sampleRate } = sounds[id]!;
  let [real, imaginary] = [0, 0];
  samples.forEach((sample, i) => {
    const turn = (2 * Math.PI * frequency * i) / sampleRate;
    real += sample * Math.cos(turn);
    imaginary += sample * Math.sin(turn);
  });
  return (2 * Math.hypot(real, imaginary)) / samples.length;
}

const isThere = (id: string, frequency: number) =>
  strength(id, frequency) > 0.2;

test.each([
  ["first", 1000],
  ["third", 3000],
])(
  "%s: the whistle has become %d Hz, and the music is there",
  (id, whistle) => {
    expect([440, 550, 660, whistle].map((tone) => isThere(id, tone))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  },
);

test("after a low pass there is no whistle", () => {
  expect(isThere("second", 440)).toBe(true);
  expect(strength("second", 3000)).toBeLessThan(0.01);
});

test.each([
  ["first", [440, 550, 660, 1000]],
  ["second", [440, 550, 660]],
  ["third", [440, 550, 660, 3000]],
])("%s: its peaks can be read by those who cannot hear", (id, tones) => {
  const { samples, sampleRate } = sounds[id]!;
  const file = wavOf(samples, sampleRate);
  const read = readWav(file.buffer as ArrayBuffer);
  expect(Math.max(...read.samples.map(Math.abs))).toBeLessThanOrEqual(0.2001);
  const peaks = peaksOf(read.samples, read.sampleRate);
  expect(peaks.map((peak) => Math.round(peak / 10) * 10)).toEqual(tones);
});
