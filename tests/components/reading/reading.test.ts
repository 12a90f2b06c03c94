import { expect, test } from "vitest";
import {
  isRead,
  lastLesson,
  readReadings,
  type Reading,
  writeReading,
} from "../../../src/components/reading/reading.ts";

function storage(text: string | null = null) {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_: string, value: string) {
      this.text = value;
    },
  };
}

const reading: Reading = { at: "recap", read: ["recap"], of: 2, when: 5 };

test("what is written is read again, beside the other lessons", () => {
  const kept = storage();
  writeReading(kept, "padding", reading);
  writeReading(kept, "stride", { ...reading, when: 6 });
  expect(readReadings(kept)).toEqual({
    padding: reading,
    stride: { ...reading, when: 6 },
  });
});

test.each([
  ["nothing", null],
  ["text that is no JSON", "{"],
  ["a list", "[]"],
  ["a lesson that is no object", '{"padding":1}'],
  [
    "a place that is no id",
    '{"padding":{"at":"<b>","read":[],"of":1,"when":1}}',
  ],
  ["a lesson named like markup", '{"<b>":{"at":"","read":[],"of":1,"when":1}}'],
  [
    "sections that are no ids",
    '{"padding":{"at":"","read":[1],"of":1,"when":1}}',
  ],
])("%s in the storage is no reading", (_, text) => {
  expect(readReadings(storage(text))).toEqual({});
});

test("a forbidden storage is no reading, and writing to it does no harm", () => {
  const forbidden = {
    getItem(): never {
      throw new DOMException("no", "SecurityError");
    },
    setItem(): never {
      throw new DOMException("no", "SecurityError");
    },
  };
  expect(readReadings(forbidden)).toEqual({});
  expect(() => writeReading(forbidden, "padding", reading)).not.toThrow();
});

test("the last lesson is the one that was open last, wherever it stands", () => {
  const old = { ...reading, when: 1 };
  expect(lastLesson({ warm: old, padding: reading, stride: old })).toBe(
    "padding",
  );
});

test.each([
  [2, ["a", "b"], true],
  [2, ["a"], false],
  [0, [], false],
])("of %i sections, %j are read: %j", (of, read, isDone) => {
  expect(isRead({ ...reading, of, read })).toBe(isDone);
});
