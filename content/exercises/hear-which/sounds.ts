import { conv1d } from "../../../lib/conv1d.ts";
import { tensor } from "../../../lib/create.ts";
import type { Sound } from "../../../src/exercise/sound.ts";

const rate = 16_000;
const notes = [440, 550, 660];
const seconds = 0.3;

/** Three notes one after the other, and a whistle all along. */
function tune(): number[] {
  const length = rate * seconds;
  return notes.flatMap((note) =>
    Array.from({ length }, (_, i) => {
      // Notes that begin at once click.
      const swell = Math.min(1, i / 400, (length - i) / 400);
      const tone = Math.cos((2 * Math.PI * note * i) / rate);
      const whistle = Math.cos((2 * Math.PI * 5000 * i) / rate);
      return swell * (tone + 0.6 * whistle);
    }),
  );
}

/** A low pass made for stride 2: the ideal one, cut to 31 weights by a Hamming window. */
const lowPass = Array.from({ length: 31 }, (_, i) => {
  const at = Math.PI * (i - 15);
  const ideal = i === 15 ? 0.45 : Math.sin(0.45 * at) / at;
  return ideal * (0.54 + 0.46 * Math.cos(at / 15));
});

function stride(weights: readonly number[], step: number): Sound {
  const samples = tune();
  const input = tensor(samples).reshape(1, 1, samples.length);
  const kernel = tensor([...weights]).reshape(1, 1, weights.length);
  const output = conv1d(input, kernel, { stride: step });
  return { samples: output.data, sampleRate: rate / step };
}

export const sounds: Record<string, Sound> = {
  first: stride([1], 4),
  second: stride(lowPass, 2),
  third: stride([1], 2),
};
