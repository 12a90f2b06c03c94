export type Grow<
  N extends number,
  Built extends 0[] = [],
> = Built["length"] extends N ? Built : Grow<N, [...Built, 0]>;
export type Row<N extends number> =
  Grow<N> extends infer Built extends 0[] ? Built : never;

export type Steps<
  Left extends 0[],
  S extends 0[],
  Done extends 0[] = [0],
> = Left extends [...S, ...infer Next extends 0[]]
  ? Steps<Next, S, [...Done, 0]>
  : Done["length"];

export type ConvOut<
  N extends number,
  K extends number,
  P extends number,
  S extends number,
> = [...Row<P>, ...Row<N>, ...Row<P>] extends [
  ...Row<K>,
  ...infer Left extends 0[],
]
  ? Steps<Left, Row<S>>
  : 0;

export type ConvShape<
  N extends [number, number],
  K extends [number, number],
  P extends [number, number],
  S extends [number, number],
> =
  ConvOut<N[0], K[0], P[0], S[0]> extends infer H
    ? ConvOut<N[1], K[0], P[0], S[0]> extends infer W
      ? H extends 0
        ? "height: the kernel does not fit"
        : W extends 0
          ? "width: the kernel does not fit"
          : [H, W]
      : never
    : never;
