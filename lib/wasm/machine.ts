import { program } from "./bytes.ts";

/** The functions of `kernels.as`: numbers only, addresses and lengths. */
interface Kernels {
  isSpoilt(...args: number[]): number;
  byRows(...args: number[]): void;
  byTiles(...args: number[]): void;
  dot(...args: number[]): number;
  pad(...args: number[]): void;
  place(...args: number[]): void;
  turnWeights(...args: number[]): void;
  winogradInput(...args: number[]): void;
  winogradOutput(...args: number[]): void;
  winogradWeights(...args: number[]): void;
}

/** WebAssembly's memory and the functions that work in it. */
export interface Machine {
  run: Kernels;
  memory: WebAssembly.Memory;
  floats: Float32Array;
  words: Uint32Array;
}

export type Variant = "relaxed" | "plain" | "none";

const PAGE = 2 ** 16;
const MOST_BYTES = 2 ** 30;

/** A machine larger than this is let go after the call that needed it. */
const KEPT_BYTES = 2 ** 26;

const modules: Partial<Record<Variant, WebAssembly.Module | undefined>> = {};
let variant: Variant = (["relaxed", "plain"] as const).find(moduleOf) ?? "none";
let current: Machine | undefined;

/** Whether fused multiply-adds, plain SIMD or no WebAssembly does the work. */
export function usedVariant(): Variant {
  return variant;
}

/** For tests and measurements: takes another variant than the best that this engine has. */
export function useVariant(wanted: Variant): boolean {
  const isThere = wanted === "none" || moduleOf(wanted) !== undefined;
  if (isThere) variant = wanted;
  current = undefined;
  return isThere;
}

/** A machine with room for so many bytes; undefined if there is none. */
export function machineFor(bytes: number): Machine | undefined {
  if (variant === "none") return undefined;
  try {
    current ??= start();
    const missing = bytes - current.floats.byteLength;
    if (missing > 0) {
      current.memory.grow(Math.ceil(missing / PAGE));
      Object.assign(current, viewsOf(current.memory));
    }
    return current;
  } catch {
    // No memory is to be had, or the page's policy forbids WebAssembly: others serve.
    current = undefined;
    return undefined;
  }
}

/** Copies number `n` of what `data` has, `length` elements each, into memory. */
export function load(
  { floats }: Machine,
  at: number,
  data: Float32Array,
  n = 0,
  length = data.length,
): void {
  const isAll = data.length === length;
  floats.set(
    isAll ? data : data.subarray(n * length, (n + 1) * length),
    at / 4,
  );
}

/** Copies `length` elements out of memory, to where number `n` of `data` is. */
export function save(
  { floats }: Machine,
  at: number,
  data: Float32Array,
  n: number,
  length: number,
): void {
  data.set(floats.subarray(at / 4, at / 4 + length), n * length);
}

/** Writes how far each of `offsets` is, in bytes, in so many parts that are `step` elements apart. */
export function saveOffsets(
  { words }: Machine,
  at: number,
  parts: number,
  step: number,
  offsets: number[],
): void {
  let next = at / 4;
  for (let part = 0; part < parts; part++)
    for (const offset of offsets) words[next++] = 4 * (part * step + offset);
}

/** To be called when results have been copied out. */
export function release({ floats }: Machine): void {
  if (floats.byteLength > KEPT_BYTES) current = undefined;
}

function moduleOf(name: "relaxed" | "plain"): WebAssembly.Module | undefined {
  return (modules[name] ??= compile(name));
}

function compile(name: "relaxed" | "plain"): WebAssembly.Module | undefined {
  const code = name === "relaxed" ? fused(program) : program;
  const bytes = Uint8Array.from(code, byteOf);
  try {
    return new WebAssembly.Module(bytes);
  } catch {
    // The engine lacks this SIMD or all WebAssembly, or the page's policy forbids it.
    return undefined;
  }
}

/** The byte that a letter of `bytes.ts` stands for; a list of bytes drops the 256 that some have more. */
function byteOf(letter: string): number {
  return letter.charCodeAt(0) - 42;
}

/**
 * The program with fused multiply-adds (relaxed SIMD), in the letters of `bytes.ts`:
 * `a b f32x4.mul sum f32x4.add` (fd e6 01, 20 …, fd e4 01) becomes `a b nop nop nop sum
 * f32x4.relaxed_madd` (01 01 01, 20 …, fd 85 02), where `sum` is a local variable.
 */
function fused(code: string): string {
  return code.replace(/'Đ\+(J.)'Ď\+/g, "+++$1'¯,");
}

function start(): Machine {
  const memory = new WebAssembly.Memory({
    initial: 16,
    maximum: MOST_BYTES / PAGE,
  });
  const module = moduleOf(variant as "relaxed" | "plain")!;
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { run: exports as unknown as Kernels, memory, ...viewsOf(memory) };
}

function viewsOf({ buffer }: WebAssembly.Memory) {
  return { floats: new Float32Array(buffer), words: new Uint32Array(buffer) };
}
