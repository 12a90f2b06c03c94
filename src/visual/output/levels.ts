/** How a number is coloured: by its sign and, in `steps` steps, by its size. */
export interface Levels {
  low: number;
  high: number;
  /** Finite numbers there are; without any, `low` and `high` are 0. */
  finite: number;
  /** The class of a value: `m-p1` … `m-p7` above zero, `m-n1` … below, `m-0`, `m-nan`. */
  classOf: (value: number) => string;
}

const steps = 7;

/**
 * Where both signs occur, white is zero and both sides share one scale. Where only one does, the
 * colour tells from the least to the greatest: else 0.9 and 1 would look the same.
 */
export function levelsOf(values: ArrayLike<number>): Levels {
  let low = Infinity;
  let high = -Infinity;
  let finite = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) continue;
    finite++;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (finite === 0) low = high = 0;
  const isSigned = low < 0 && high > 0;
  const sizes = [Math.abs(low), Math.abs(high)];
  const largest = Math.max(...sizes);
  const least = isSigned ? 0 : Math.min(...sizes);
  const classOf = (value: number) => {
    if (Number.isNaN(value)) return "m-nan";
    if (value === 0) return "m-0";
    const sign = value > 0 ? "p" : "n";
    if (!Number.isFinite(value)) return `m-${sign}${steps}`;
    // Halves keep the difference of two huge numbers finite.
    const span = largest / 2 - least / 2;
    const share =
      span === 0 ? 0.5 : Math.min(1, (Math.abs(value) / 2 - least / 2) / span);
    return `m-${sign}${Math.max(1, Math.round(share * steps))}`;
  };
  return { low, high, finite, classOf };
}
