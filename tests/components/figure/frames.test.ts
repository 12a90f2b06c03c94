import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Frames } from "../../../src/components/figure/frames.ts";

let now = 0;
let callbacks: (() => void)[] = [];
const done: string[] = [];

beforeEach(() => {
  [now, callbacks, done.length] = [0, [], 0];
  vi.stubGlobal("requestAnimationFrame", (call: () => void) =>
    callbacks.push(call),
  );
  vi.stubGlobal("performance", { now: () => now });
});

afterEach(() => vi.unstubAllGlobals());

/** The browser draws a frame; tells what was done in it. */
function draw(): string[] {
  for (const call of callbacks.splice(0)) call();
  return done.splice(0);
}

/** Work that takes so many milliseconds. */
function work(name: string, time = 0): () => void {
  return () => {
    done.push(name);
    now += time;
  };
}

test("what is asked for twice in a frame is done once, as it was asked last", () => {
  const frames = new Frames();
  frames.ask("step", work("step 1"));
  frames.ask("text", work("text 1"));
  frames.ask("step", work("step 2"));
  expect(draw()).toEqual(["step 2", "text 1"]);
  expect(draw()).toEqual([]);
});

test("work for which a frame has no time waits for the next one", () => {
  const frames = new Frames();
  frames.ask("figure", work("figure", 10));
  frames.ask("step", work("step", 1));
  frames.ask("text", work("text", 1));
  expect(draw()).toEqual(["figure"]);
  expect(draw()).toEqual(["step", "text"]);
});

test("what waits is not overtaken by what is asked for again and again", () => {
  const frames = new Frames();
  frames.ask("step", work("step 1", 10));
  frames.ask("text", work("text", 1));
  expect(draw()).toEqual(["step 1"]);
  frames.ask("step", work("step 2", 10));
  expect(draw()).toEqual(["text", "step 2"]);
});

test("what is forgotten is not done", () => {
  const frames = new Frames();
  frames.ask("step", work("of the figure before"));
  frames.clear();
  frames.ask("figure", work("of this one"));
  expect(draw()).toEqual(["of this one"]);
});
