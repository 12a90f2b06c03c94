import { copies, library } from "./contenders.ts";
import type { Call, Contender } from "./contenders.ts";
import {
  channelsLast,
  dataOf,
  operationsOf,
  outputOf,
  shapes,
} from "./shapes.ts";
import type { Shape } from "./shapes.ts";
import { planConv2d } from "../../../lib/conv2d-plan.ts";
import { forward } from "../../../lib/reference.ts";
import { Tensor } from "../../../lib/index.ts";

/** Of one shape: per contender the milliseconds of every round, or why there are none. */
export interface Result {
  shape: string;
  aim: number;
  times: Record<string, number[]>;
  failures: Record<string, string>;
  /** Largest error against the reference, by its largest element. */
  errors: Record<string, number>;
  gigaflops: number[];
  /** Milliseconds of every round that the copying alone takes. */
  copies: number[];
  /** Floating-point operations of the direct sum. */
  operations: number;
}

/** All shapes, contenders taking turns within every round, so that what slows one slows all. */
export async function measure(
  contenders: Contender[],
  rounds: number,
): Promise<Result[]> {
  const results = [];
  for (const shape of shapes)
    results.push(await measureShape(shape, contenders, rounds));
  return results;
}

async function measureShape(
  shape: Shape,
  contenders: Contender[],
  rounds: number,
): Promise<Result> {
  const wanted = expected(shape);
  const result: Result = {
    shape: shape.name,
    aim: shape.aim,
    times: {},
    failures: {},
    errors: {},
    gigaflops: [],
    copies: [],
    operations: operationsOf(shape),
  };
  const calls: { name: string; call: Call; count: number }[] = [];
  for (const contender of contenders) {
    const { name } = contender;
    try {
      const call = await contender.prepare(shape);
      const found = await call();
      const [h, w] = outputOf(shape);
      const data = contender.isChannelsLast
        ? channelsLast(found, h * w, shape.Cout)
        : found;
      result.errors[name] = errorOf(data, wanted);
      calls.push({ name, call, count: await countFor(call) });
      result.times[name] = [];
    } catch (error) {
      result.failures[name] = String(error);
    }
  }
  const copy = copies.prepare(shape);
  const copyCount = await countFor(copy);
  for (let round = 0; round < rounds; round++) {
    for (const { name, call, count } of calls)
      result.times[name]!.push(await time(call, count));
    result.copies.push(await time(copy, copyCount));
  }
  result.gigaflops = (result.times[library.name] ?? []).map(
    (ms) => result.operations / ms / 1e6,
  );
  return result;
}

/** Calls that take about 20 ms, after enough of them to be compiled well. */
async function countFor(call: Call): Promise<number> {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < 150) {
    await call();
    count++;
  }
  return Math.max(1, Math.ceil(20 / (await time(call, Math.ceil(count / 10)))));
}

async function time(call: Call, count: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    const output = call();
    if (output instanceof Promise) await output;
  }
  return (performance.now() - start) / count;
}

function expected(shape: Shape): Float32Array {
  const { input, weight } = dataOf(shape);
  const { stride, padding, groups, kernel, Cout } = shape;
  const x = new Tensor(input, [1, ...shape.input]);
  const w = new Tensor(weight, [Cout, shape.input[0] / groups, ...kernel]);
  const plan = planConv2d(x, w, { stride, padding, groups });
  return forward(plan, input, weight);
}

function errorOf(found: Float32Array, wanted: Float32Array): number {
  let error = found.length === wanted.length ? 0 : Infinity;
  let most = 0;
  wanted.forEach((value, i) => {
    error = Math.max(error, Math.abs(value - found[i]!));
    most = Math.max(most, Math.abs(value));
  });
  return error / most;
}
