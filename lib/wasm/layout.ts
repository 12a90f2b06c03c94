/** Elements of a vector. */
export const VECTOR = 4;

/** Channels of a tile, at most. */
export const LANES = 6;

/** Channels below which tiles would leave most of their lanes empty. */
export const FEW = 4;

/** Elements of a tile in each of its channels. */
export const TILE = 8;

/** Where the parts of a calculation lie in memory. Addresses are in bytes, lengths in elements. */
export class Layout {
  /** The first free address; no part starts at 0, which means "none". */
  end = 64;

  /** The address of a new part. Tiles may read some elements past its end. */
  part(length: number): number {
    const start = this.end;
    this.end = (start + 4 * length + 127) & -64;
    if (this.end < start || length > 2 ** 28) this.end = Infinity;
    return start;
  }
}

/** The least multiple of `whole` that is not below `length`. */
export function roundUp(length: number, whole: number): number {
  return Math.ceil(length / whole) * whole;
}
