import { expect, test } from "vitest";
import { checks } from "./checks.ts";
import { prove } from "./prove.ts";

/** `npm run exercises` takes 100; a mistake that slips through does so in the first few. */
const draws = 15;

/** For each text of types TypeScript begins anew, and one draw asks for fifteen uses. */
const typeDraws = 3;

test.each(checks.map((check) => [check.id, check] as const))(
  "%s: what is right passes, and every mistake gets exactly its message",
  async (_, check) => {
    expect(
      (await prove(check, check.kind === "types" ? typeDraws : draws)).problems,
    ).toEqual([]);
  },
);
