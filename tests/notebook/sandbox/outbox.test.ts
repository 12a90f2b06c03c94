import { expect, test } from "vitest";
import { createOutbox } from "../../../src/notebook/sandbox/outbox.ts";

test("sends a window of messages ahead, the rest as they are acknowledged", () => {
  const posted: number[] = [];
  const outbox = createOutbox<number>((message) => posted.push(message), 2);
  for (let message = 1; message <= 5; message++) outbox.send(message);
  expect(posted).toEqual([1, 2]);
  outbox.acknowledge(1);
  expect(posted).toEqual([1, 2, 3]);
  outbox.acknowledge(2);
  expect(posted).toEqual([1, 2, 3, 4, 5]);
});

test("goes on after a message that cannot be posted", () => {
  const posted: number[] = [];
  const outbox = createOutbox<number>((message) => {
    if (message === 1) throw new Error("cannot be cloned");
    posted.push(message);
  });
  expect(() => outbox.send(1)).toThrow("cannot be cloned");
  outbox.send(2);
  expect(posted).toEqual([2]);
});
