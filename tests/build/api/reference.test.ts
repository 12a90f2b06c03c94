import { resolve } from "node:path";
import { expect, test } from "vitest";
import * as library from "../../../lib/index.ts";
import { readExample, runExample } from "../../../src/build/api/example.ts";
import { readReference } from "../../../src/build/api/reference.ts";
import { languages } from "../../../src/i18n/language.ts";
import { meanings } from "../../../src/i18n/reference-meanings.ts";
import "../../../src/notebook/explain.ts";
import { formatText } from "../../../src/notebook/print.ts";

const groups = readReference(resolve(import.meta.dirname, "../../.."));
const entries = groups.flatMap((group) => group.entries);
const programs = entries.filter(({ kind }) => kind !== "type");
const described = programs.flatMap(({ name, docs, members }) => [
  { name, docs },
  ...members.map((member) => ({
    name: `${name}.${member.name}`,
    docs: member.docs,
  })),
]);
const examples = described.flatMap(({ name, docs }) =>
  docs.examples.map((text, index) => ({ name: `${name} ${index}`, text })),
);

test.each(examples)("the example $name shows what it says", ({ text }) => {
  const { code, shown } = readExample(text);
  expect(formatText(runExample(code, library))).toBe(shown);
});

test("what a reader can call has an entry, and only that", () => {
  const { nn, ...rest } = library;
  const exported = [
    ...Object.keys(rest),
    ...Object.keys(nn).map((name) => `nn.${name}`),
  ];
  expect(programs.map(({ name }) => name).sort()).toEqual(exported.sort());
});

test.each(programs)("$name says what it means, with an example", (entry) => {
  expect(entry.docs.text).not.toBe("");
  expect(entry.docs.examples.length).toBeGreaterThan(0);
});

test.each(languages)(
  "in %s each has its line, and nothing else",
  (language) => {
    expect(Object.keys(meanings[language]).sort()).toEqual(
      programs.map(({ name }) => name).sort(),
    );
  },
);

test("an optimiser's entry has the methods of the class behind it", () => {
  const sgd = entries.find(({ name }) => name === "SGD")!;
  const names = sgd.members.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["step", "zeroGrad"]));
});
