import { correlate } from "../one-channel.ts";

/** Directions of stripes and kernels, in degrees. */
export const angles = [0, 45, 90, 135] as const;

export const imageSize = 26;

/**
 * Stripes with soft edges, from −1 to 1, from `start` waves on. At 0° they change from left to
 * right, at 45° towards the top right: rows run down, angles the other way.
 */
function grating(angle: number, wavelength: number, start = 0): Float32Array {
  const turn = (angle * Math.PI) / 180;
  const [right, up] = [Math.cos(turn), Math.sin(turn)];
  const image = new Float32Array(imageSize ** 2);
  for (let i = 0; i < image.length; i++) {
    const place = (i % imageSize) * right - Math.floor(i / imageSize) * up;
    image[i] = Math.sin(2 * Math.PI * (place / wavelength + start));
  }
  return image;
}

/** For each direction a kernel that subtracts one side from the other. */
const directed: Record<(typeof angles)[number], number[][]> = {
  0: [
    [-1, 0, 1],
    [-2, 0, 2],
    [-1, 0, 1],
  ],
  45: [
    [0, 1, 2],
    [-1, 0, 1],
    [-2, -1, 0],
  ],
  90: [
    [1, 2, 1],
    [0, 0, 0],
    [-1, -2, -1],
  ],
  135: [
    [2, 1, 0],
    [1, 0, -1],
    [0, -1, -2],
  ],
};

/** Kernels under which stripes are laid, all of one size. */
export interface Filters {
  kernels: { name: string; weights: number[][] }[];
  /** Where the stripes begin, in waves: their responses are added. */
  starts: readonly number[];
}

/** The kernels that are made for the four directions. */
export const designed: Filters = {
  kernels: angles.map((angle) => {
    return { name: `${angle}°`, weights: directed[angle] };
  }),
  starts: [0],
};

/**
 * Kernels that a network has learned, written one below the other; a learned one may care where
 * a wave begins, so the stripes are shown twice, a quarter of a wave apart. Undefined if the
 * table is no such kernels.
 */
export function learned(
  rows: readonly (readonly (number | string)[])[],
): Filters | undefined {
  const size = rows[0]?.length ?? 0;
  const isGood = rows.flat().every((weight) => typeof weight === "number");
  if (size < 1 || size > imageSize / 2 || !isGood || rows.length % size !== 0)
    return undefined;
  const kernels = Array.from({ length: rows.length / size }, (_, index) => {
    const weights = rows.slice(index * size, (index + 1) * size) as number[][];
    return { name: String(index + 1), weights };
  });
  return { kernels, starts: [0, 0.25] };
}

export interface Response {
  image: Float32Array;
  kernel: number[][];
  /** What the kernel makes of the image, without padding. */
  map: Float32Array;
  /** Mean of the squares of the map. */
  strength: number;
}

/** Every kernel (rows) on every grating (columns). */
export function responses(
  wavelength: number,
  { kernels, starts }: Filters,
): Response[][] {
  const gratings = angles.map((angle) =>
    starts.map((start) => grating(angle, wavelength, start)),
  );
  return kernels.map(({ weights }) =>
    gratings.map((images) => {
      const maps = images.map((image) => respond(image, weights));
      let strength = 0;
      for (const map of maps)
        for (const value of map) strength += value ** 2 / map.length;
      return { image: images[0]!, kernel: weights, map: maps[0]!, strength };
    }),
  );
}

function respond(image: Float32Array, kernel: number[][]): Float32Array {
  const kernelSize = kernel.length;
  const mapSize = imageSize - kernelSize + 1;
  const geometry = {
    ...{ H: imageSize, W: imageSize, outputH: mapSize, outputW: mapSize },
    ...{ kernelH: kernelSize, kernelW: kernelSize },
  };
  return correlate(geometry, image, Float32Array.from(kernel.flat()));
}
