import { expect, test } from "vitest";
import { changes } from "../../src/i18n/changes.ts";

test("each change has a name of its own and a day, and the newest comes first", () => {
  const names = changes.map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
  const days = changes.map(({ date }) => date);
  for (const day of days)
    expect(new Date(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
  expect(days).toEqual(days.toSorted().toReversed());
});
