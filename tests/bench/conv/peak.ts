/** Sums that are in the making at once: more than any processor's multiply-adds in flight. */
const CHAINS = 12;

/**
 * Billions of floating-point operations a second that one thread does at most, fused
 * multiply-adds and nothing else; undefined if the engine has none (relaxed SIMD).
 */
export function peakGigaflops(): number | undefined {
  const bytes = program();
  if (!WebAssembly.validate(bytes)) return undefined;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const run = exports.run as (times: number) => number;
  // Long beside the 0.1 ms that a page's clock tells apart.
  const times = 4_000_000;
  let best = Infinity;
  for (let round = 0; round < 20; round++) {
    const start = performance.now();
    run(times);
    best = Math.min(best, performance.now() - start);
  }
  return (times * CHAINS * 8) / best / 1e6;
}

/** `run(times)`: a loop of multiply-adds that do not wait for each other, as a module's bytes. */
function program(): Uint8Array<ArrayBuffer> {
  const sums = Array.from({ length: CHAINS }, (_, i) => 3 + i);
  const steps = sums.flatMap((sum) => [
    ...[0x20, 1, 0x20, 2, 0x20, sum], // local.get a, b, sum
    ...[0xfd, 0x85, 0x02], // f32x4.relaxed_madd
    ...[0x21, sum], // local.set sum
  ]);
  const start = [1, 2].flatMap((local) => [
    ...[0x43, 0, 0, 0, 0x3f, 0xfd, 0x13, 0x21, local], // f32.const 0.5, splat, local.set
  ]);
  const total = sums.flatMap((sum, i) =>
    i ? [0x20, sum, 0xfd, 0xe4, 0x01] : [0x20, sum],
  );
  const code = [
    ...[1, CHAINS + 2, 0x7b], // locals: a, b and the sums, v128
    ...start,
    ...[0x03, 0x40, ...steps], // loop
    ...[0x20, 0, 0x41, 1, 0x6b, 0x22, 0, 0x0d, 0, 0x0b], // until --times is 0
    ...total,
    ...[0xfd, 0x1f, 0, 0x0b], // lane 0 of the total
  ];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, 0x7f, 1, 0x7d]),
    ...section(3, [1, 0]),
    ...section(7, [1, 3, 0x72, 0x75, 0x6e, 0, 0]),
    ...section(10, [1, ...length(code), ...code]),
  ]);
}

function section(id: number, content: number[]): number[] {
  return [id, ...length(content), ...content];
}

function length({ length }: number[]): number[] {
  return length < 128 ? [length] : [(length % 128) + 128, length >> 7];
}
