import { rate } from "./sound.ts";

/** What the figure of sounds is set to; frequencies in hertz. */
export type SoundState = Record<
  "cutoff" | "first" | "second" | "signal" | "stride" | "taps",
  number
>;

/** The cell that makes the sounds, and measures what is left of the tones. */
export function soundCell(state: SoundState): string {
  const { first, second, signal, stride, taps, cutoff } = state;
  const isChirp = signal === 1;
  const seconds = isChirp || rate % stride === 0 ? 1 : stride;
  const tone = (f: number) => `Math.cos((2 * Math.PI * ${f} * i) / rate)`;
  const sound = isChirp
    ? `Math.cos(Math.PI * (rate / 2) * (i / rate) ** 2)`
    : `${tone(first)} +\n  ${tone(second)}`;
  const found = `
  const strengths = [${first}, ${second}].map((f) => {
    const alias = Math.abs(f - (rate / stride) * Math.round((f * stride) / rate));
    return [alias, strength(y.data, (alias * stride) / rate).toFixed(5)];
  });
  console.log(caption, strengths);`;
  return `import { conv1d, tensor } from "convbook";
import { display } from "notebook";

const [rate, stride] = [${rate}, ${stride}];
const samples = Array.from({ length: ${seconds === 1 ? "" : `${seconds} * `}rate }, (_, i) =>
  ${sound});

// A low pass of ${taps} weights, with a Hamming window
const [middle, cutoff] = [${(taps - 1) / 2}, ${cutoff} / rate];
const lowPass = Array.from({ length: ${taps} }, (_, i) => {
  const turns = 2 * Math.PI * cutoff * (i - middle);
  const ideal = turns === 0 ? 1 : Math.sin(turns) / turns;
  return ideal * (0.54 + 0.46 * Math.cos((Math.PI * (i - middle)) / middle));
});
${isChirp ? "" : strengthSource}
for (const kernel of [[1], [1, 1], [1, 2, 1], [1, 4, 6, 4, 1], lowPass]) {
  const sum = kernel.reduce((a, b) => a + b);
  const weight = tensor([[kernel.map((each) => each / sum)]]);
  // The end joins the beginning, so that no sample is lost
  const joined = [...samples, ...samples.slice(0, kernel.length - 1)];
  const y = conv1d(tensor([[joined]]), weight, { stride }).flatten();
  const caption = kernel === lowPass ? "low pass" : \`[\${kernel}]/\${sum}\`;${isChirp ? "" : found}
  display.audio(y, { sampleRate: Math.round(rate / stride), caption });
}
`;
}

/** As `strengthOf` has it. */
const strengthSource = `
// One term of the Fourier transform; 0 and half the rate have no second one
function strength(y: ArrayLike<number>, turns: number) {
  let [real, imaginary] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    real += y[i]! * Math.cos(2 * Math.PI * turns * i);
    imaginary += y[i]! * Math.sin(2 * Math.PI * turns * i);
  }
  const isEnd = Math.min(turns, 0.5 - turns) < 1e-9;
  return ((isEnd ? 1 : 2) * Math.hypot(real, imaginary)) / y.length;
}
`;
