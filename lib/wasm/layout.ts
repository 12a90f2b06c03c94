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

/** `length` rounded up to whole vectors of 4. */
export function vectors(length: number): number {
  return (length + 3) & -4;
}
