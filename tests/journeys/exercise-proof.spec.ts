import { expect, test } from "@playwright/test";
import { pageParts } from "../../src/layouts/page-parts.ts";
import {
  type LibraryPart,
  unshipParts,
} from "../../src/notebook/library-parts.ts";
import { checks } from "../exercise/checks.ts";
import { bundleJudge } from "./exercises/bundle.ts";
import { cheatAttempts } from "./exercises/cheats.ts";
import type { Said, Task } from "./exercises/page.ts";
import { attemptsOf } from "./exercises/tasks.ts";

/** In the page. */
declare const judgeAll: (
  tasks: Task[],
  parts: LibraryPart[],
) => Promise<Said[]>;

test("every code exercise is judged in the sandbox as it is in Node, and no cheat passes", async ({
  page,
}) => {
  const code = checks.filter((check) => check.kind === "code");
  const body = await bundleJudge(code.map(({ id }) => id));
  const contentType = "text/javascript";
  await page.route("/judge.js", (route) =>
    route.fulfill({ body, contentType }),
  );
  await page.goto("/404.html");
  await page.addScriptTag({ url: "/judge.js", type: "module" });
  const attempts = [
    ...(await Promise.all(code.map(attemptsOf))).flat(),
    ...cheatAttempts,
  ];
  const said = await page.evaluate(
    ({ tasks, parts }) => judgeAll(tasks, parts),
    {
      tasks: attempts.map(({ task }) => task),
      parts: unshipParts("/", pageParts),
    },
  );
  const lines = (each: (index: number) => Said) =>
    attempts.map(({ what }, index) => `${what}: ${each(index).join(", ")}`);
  expect(lines((index) => said[index]!)).toEqual(
    lines((index) => attempts[index]!.wanted),
  );
});
