import { expect, test } from "vitest";
import { askedPort, portSentence } from "../../scripts/port.ts";

test.each([
  [undefined, undefined],
  ["", undefined],
  ["0", 0],
  ["8080", 8080],
  ["65535", 65_535],
])("PORT=%s asks for %s", (text, port) => {
  expect(askedPort(text)).toBe(port);
});

test.each(["http", "-1", "65536", "80.5", "1e3", " 80"])(
  "PORT=%s is refused",
  (text) => {
    expect(() => askedPort(text)).toThrow(
      `start: PORT is "${text}", which is no port; give a whole number from 0 to 65535`,
    );
  },
);

test.each([
  [undefined, 4321],
  [8080, 8080],
  [0, 34_567],
])("asked for %s, got %s: nothing to say", (asked, got) => {
  expect(portSentence(asked, got)).toBeUndefined();
});

test("the usual port is taken: says so and goes on", () => {
  expect(portSentence(undefined, 4322)).toBe("Port 4321 is taken; using 4322.");
});

test("the asked port is taken: says so and stops", () => {
  expect(() => portSentence(8080, 8081)).toThrow(
    "start: port 8080 is taken; free it, choose another PORT, or leave PORT unset",
  );
});
