import { expect, test } from "vitest";
import { findTerm } from "../../../src/components/reading/glossary-term.ts";

const terms = [{ id: "stride" }, { id: "kernel" }];

test("a term is found by its id", () => {
  expect(findTerm(terms, "kernel")).toBe(terms[1]);
});

test("a term that is not there gets the list of those that are", () => {
  expect(() => findTerm(terms, "strides")).toThrow(
    'Term: "strides" is not in content/glossary.json; add it there, or choose from kernel, stride',
  );
});
