import { expect, test } from "@playwright/test";
import { cell, openLesson, output, run, typeAndRun } from "./lesson.ts";

const many = 'for (let i = 0; i < 1e6; i++) console.log("line", i);';
const huge = `const kept = [];
while (true) kept.push(new Float64Array(2 ** 24).fill(1));`;

/** What a reader types, and what the page says, in English and in Chinese. */
const cases: [what: string, source: string, en: string, zh: string][] = [
  ["a syntax error", "const a = ;", "Syntax error", "语法错误"],
  [
    "full-width punctuation",
    "Math.max（1）",
    "full-width character",
    "全角字符",
  ],
  [
    "a misused type",
    'import { conv2d } from "convbook";\nconv2d("x", 1);',
    "not a Tensor",
    "不是张量",
  ],
  [
    "an unknown name",
    "compConv2e(1);",
    "did you mean compConv2d?",
    "是不是想写compConv2d",
  ],
  [
    "a name defined only below",
    "unread(8, 3, 1, 2);",
    "defined only further down, in cell unread-rows",
    "在下面的代码格unread-rows里才定义",
  ],
  [
    "another cell's variable",
    "X = 1;",
    "belongs to cell four-axes",
    "属于代码格four-axes",
  ],
  ["an unsupported feature", "enum E { A }", "needs a compiler", "需要编译"],
  [
    "a wrong import",
    'import { conv3d } from "convbook"; conv3d;',
    "has no export conv3d",
    "没有导出conv3d",
  ],
  [
    "a kernel that is too large",
    'import { outputSize } from "convbook";\noutputSize(2, 3);',
    "the kernel spans 3",
    "卷积核跨3",
  ],
  [
    "a control that makes no sense",
    'import { input } from "notebook";\ninput.range({ label: "n", min: 5, max: 1 });',
    "input.range: min is 5, above max, which is 1; swap them",
    "min是5，大于max的1；请对调",
  ],
  ["a thrown value", 'throw "no";', "which is not an Error", "它不是Error"],
  [
    "a promise that is calculated with",
    "Promise.resolve(1) + 1",
    "write await in front of the call",
    "在产生它的那个调用前面写上await",
  ],
  [
    "a method of the language",
    "Array.prototype.push = () => 0;",
    "comes with the language",
    "语言自带的东西",
  ],
  [
    "a block that should be an object",
    "{ a: 1 }",
    "put an object in parentheses",
    "对象要放在圆括号里",
  ],
  [
    "a promise that nothing waits for",
    'Promise.reject(new Error("alone")); 1',
    "write await in front of the promise",
    "在那个Promise前面写上await",
  ],
  [
    "a timer that outlives its cell",
    "setTimeout(() => console.log(1), 500);",
    "Timers that ended with the cell before they went off: 1",
    "还有1个定时器没到时间",
  ],
  ["a million lines", many, "more were not kept", "没有保留"],
  ["an endless loop", "while (true) {}", "Stopped after 10 s", "运行了10秒"],
];

for (const language of ["en", "zh"] as const)
  test(`${language}: what is wrong is explained where it happened`, async ({
    page,
  }) => {
    test.slow();
    await openLesson(page, language);
    for (const [what, source, en, zh] of cases)
      await test.step(what, async () => {
        await typeAndRun(page, "experiment-1", source);
        await expect(output(page, "experiment-1")).toContainText(
          { en, zh }[language],
          { timeout: 25_000 },
        );
        await run(page, "comp-conv2d");
        await expect(cell(page, "comp-conv2d")).toHaveAttribute(
          "data-state",
          "done",
        );
      });
    const [, last] = cases.at(-1)!;
    await page.reload();
    await expect(cell(page, "experiment-1").locator(".nb-source")).toHaveText(
      last,
    );
  });

test("taking all memory ends that run only", async ({ page }) => {
  test.slow();
  await openLesson(page);
  await typeAndRun(page, "experiment-1", huge);
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "failed",
    { timeout: 40_000 },
  );
  await expect(cell(page, "experiment-1").locator(".cm-content")).toContainText(
    "kept.push",
  );
  await run(page, "experiment-2");
  await expect(cell(page, "experiment-2")).toHaveAttribute(
    "data-state",
    "done",
  );
});

test("an error marks its line, until another text runs", async ({ page }) => {
  await openLesson(page);
  await typeAndRun(
    page,
    "experiment-1",
    "const a = 1;\n\nthrow new Error('no');",
  );
  const mark = cell(page, "experiment-1").locator(".nb-error-line");
  await expect(mark).toHaveCSS("--line", "3");
  await typeAndRun(page, "experiment-1", "while (true) {}");
  const stop = cell(page, "experiment-1").getByRole("button", { name: "Stop" });
  await expect(stop).toBeVisible();
  await expect(mark).toBeHidden();
  await stop.click();
});
