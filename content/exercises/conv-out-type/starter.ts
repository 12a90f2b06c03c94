export type Grow<
  N extends number,
  Built extends 0[] = [],
> = Built["length"] extends N ? Built : Grow<N, [...Built, 0]>;
export type Row<N extends number> =
  Grow<N> extends infer Built extends 0[] ? Built : never;

export type ConvOut<
  N extends number,
  K extends number,
  P extends number,
  S extends number,
> = number;

export type ConvShape<
  N extends [number, number],
  K extends [number, number],
  P extends [number, number],
  S extends [number, number],
> = [number, number];
