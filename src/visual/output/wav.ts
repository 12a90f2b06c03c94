/** No output is louder than this share of what the device can do. */
export const loudest = 0.2;

/** Samples as a WAV file of 16 bits, made quieter where they pass `loudest`. */
export function wavOf(samples: Float32Array, sampleRate: number): Uint8Array {
  const peak = samples.reduce(
    (most, each) => Math.max(most, Math.abs(finite(each))),
    0,
  );
  const gain = peak > loudest ? loudest / peak : 1;
  const bytes = 2 * samples.length;
  const view = new DataView(new ArrayBuffer(44 + bytes));
  const text = (at: number, letters: string) =>
    [...letters].forEach((letter, i) =>
      view.setUint8(at + i, letter.charCodeAt(0)),
    );
  text(0, "RIFF");
  view.setUint32(4, 36 + bytes, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // plain samples
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, 2 * sampleRate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, bytes, true);
  samples.forEach((sample, i) =>
    view.setInt16(44 + 2 * i, Math.round(finite(sample) * gain * 32767), true),
  );
  return new Uint8Array(view.buffer);
}

/** The samples of a file that `wavOf` has written. */
export function readWav(file: ArrayBuffer): {
  samples: Float32Array;
  sampleRate: number;
} {
  const view = new DataView(file);
  const samples = Float32Array.from(
    { length: (file.byteLength - 44) / 2 },
    (_, i) => view.getInt16(44 + 2 * i, true) / 32767,
  );
  return { samples, sampleRate: view.getUint32(24, true) };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
