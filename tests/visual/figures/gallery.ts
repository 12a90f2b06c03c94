/**
 * One state of every kind of figure, and more where a state draws other things; a figure of what
 * was measured names its cell.
 */
export const gallery: [
  name: string,
  kind: string,
  state: string,
  cell?: string,
][] = [
  ["padded", "stepper", "n3x3.k2x2.p1,1,1,1.s1,1.d1,1.zeros"],
  ["strided", "stepper", "n3x3.k2x2.p1,1,1,1.s3,2.d1,1.zeros"],
  ["last", "stepper", "n8x8.k3x5.p0,0,1,1.s3,4.d1,1.zeros"],
  ["dilated", "stepper", "n5x5.k2x2.p1,0,1,0.s1,1.d2,2.reflect"],
  ["usage", "border-usage", "n6x6.k3x3.p1,1,1,1.s1,1.d1,1.zeros"],
  ["depth", "padding-depth", "n9.k3.l4"],
  ["alignment", "alignment", "n8.k3.p1.s2"],
  ["chains", "shape-chain", "n224.l60.x1.ak5p0s1.bk5p0s2"],
  ["field-three", "receptive-field", "k3s1d1.k3s1d1.k3s1d1"],
  ["field-gridding", "receptive-field", "k3s1d2.k3s1d2.k3s1d2"],
  ["checkerboard", "transposed", "n4.k3.s2.p0.o0"],
  ["placement", "cost", "n64.c16.k3.l5.s2"],
  ["tones", "hear-stride", "g0.f440.h7000.s2.t31.c3600"],
  ["chirp", "hear-stride", "g1.f440.h7000.s2.t31.c3600"],
  ["directions", "filters", "w8"],
  ["learned", "filters", "w4", "learned-weights"],
  ["accuracy", "experiment", "x0.e0.l0.h0", "grid"],
  ["search", "experiment", "x2.l1.y3.m0.h0", "search-points"],
];
