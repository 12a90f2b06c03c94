import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Check } from "../../src/exercise/check.ts";
import { findHoles } from "../../src/exercise/message.ts";
import { drawStages } from "../../src/exercise/grade-steps.ts";
import { languages } from "../../src/i18n/language.ts";
import { checks } from "./checks.ts";
import { common, readText, root } from "./texts.ts";

const ids = readdirSync(root);
const checkById = checks.map((check) => [check.id, check] as const);

/** Ids that a check can give beyond the common ones. */
function messageIds(check: Check): string[] {
  if (check.kind === "code") return check.mistakes.map(({ id }) => id);
  if (check.kind === "choice") return check.options.map(({ id }) => id);
  if (check.kind === "match")
    return [...check.items.map(({ id }) => id), ...check.options];
  if (check.kind === "types")
    return check.parts.flatMap(({ mistakes }) => mistakes.map(({ id }) => id));
  const fields = check.stages.flatMap((stage) => stage.fields);
  return fields.flatMap((field) => field.mistakes.map(({ id }) => id));
}

test("each exercise has a folder of its own name", () => {
  expect(checks.map(({ id }) => id)).toEqual(ids);
});

test.each(checkById)("%s has words for every message, twice", (id, check) => {
  const [zh, en] = languages.map((language) => readText(id, language).head);
  for (const message of messageIds(check)) {
    expect(Object.keys(zh!.messages)).toContain(message);
    expect(Object.keys(en!.messages)).toContain(message);
  }
  expect(Object.keys(zh!.messages)).toEqual(Object.keys(en!.messages));
  expect(Object.keys(zh!.labels ?? {})).toEqual(Object.keys(en!.labels ?? {}));
});

test.each(checkById)("%s has no message that nothing gives", (id, check) => {
  const known = [...messageIds(check), ...Object.keys(common.en)];
  const remarks = ["could-be-shorter", "right-by-luck"];
  const own = Object.keys(readText(id, "en").head.messages);
  expect(own.filter((one) => ![...known, ...remarks].includes(one))).toEqual(
    [],
  );
});

test.each(Object.entries(common.en))(
  "the common message %s has the same holes in both languages",
  (id, text) => {
    const zh = common.zh[id as keyof typeof common.zh];
    expect(findHoles(zh).sort()).toEqual(findHoles(text).sort());
  },
);

/** The checks of one kind. */
function checksOf<Kind extends Check["kind"]>(kind: Kind) {
  type OfKind = Extract<Check, { kind: Kind }>;
  return checks.flatMap((check) =>
    check.kind === kind ? [[check.id, check as OfKind] as const] : [],
  );
}

test.each(checksOf("steps"))("%s: labels name what is drawn", (id, check) => {
  const draws = drawStages(check, 1);
  for (const language of languages) {
    const labels = readText(id, language).head.labels ?? {};
    const needed = check.stages.flatMap((stage) => [
      stage.id,
      ...stage.fields.map((field) => field.id),
    ]);
    expect(Object.keys(labels)).toEqual(needed);
    expect(Object.values(labels).join()).not.toContain("`");
    for (const [i, stage] of check.stages.entries()) {
      const holes = findHoles(labels[stage.id] ?? "");
      expect(Object.keys(draws[i] ?? {})).toEqual(
        expect.arrayContaining(holes),
      );
    }
  }
});

test.each(checksOf("choice"))("%s: labels name the options", (id, check) => {
  for (const language of languages)
    expect(Object.keys(readText(id, language).head.labels ?? {})).toEqual(
      check.options.map((option) => option.id),
    );
});

test.each(checksOf("match"))(
  "%s: labels name items and options",
  (id, check) => {
    for (const language of languages) {
      const labels = readText(id, language).head.labels ?? {};
      expect(Object.keys(labels)).toEqual(messageIds(check));
      for (const { id, values } of check.items)
        expect(Object.keys(values)).toEqual(
          expect.arrayContaining(findHoles(labels[id] ?? "")),
        );
    }
  },
);

const bodies = ids.flatMap((id) =>
  languages.map((language) => [id, language, readText(id, language)] as const),
);

test.each(bodies)(
  "%s/%s: prompt, hints, explanation, in this order",
  (...all) => {
    const { body } = all[2];
    const tags = body.match(/<\/?(Hint|Explanation)>/g) ?? [];
    expect(tags.join(" ")).toMatch(
      /^(<Hint> <\/Hint> )+<Explanation> <\/Explanation>$/,
    );
    expect(body.split("<Hint>")[0]?.trim()).not.toBe("");
    expect(body.trim().endsWith("</Explanation>")).toBe(true);
  },
);

test.each(bodies)("%s/%s: at the end there is more to try", (...all) => {
  const { body } = all[2];
  expect(body.split("<Explanation>")[1]).toMatch(
    /To try next:|接下来可以试试：/,
  );
});

const promptsOf = (id: string) =>
  languages.map((language) => readText(id, language).body.split("<Hint>")[0]!);

test.each(checksOf("types"))("%s: the prompt names the types", (id, check) => {
  for (const prompt of promptsOf(id))
    for (const { name } of check.parts) expect(prompt).toContain(`\`${name}<`);
});

test.each(checksOf("code"))(
  "%s: the prompt names the function and what it is given",
  (id, check) => {
    for (const prompt of promptsOf(id)) {
      expect(prompt).toContain(`\`${check.name}(`);
      for (const name of check.params.slice(0, 2))
        expect(prompt).toContain(name);
    }
  },
);

test.each(bodies)(
  "%s/%s: hints hold no line of the solution",
  (id, _, text) => {
    const path = join(root, id, "solution.ts");
    const hints = text.body.match(/<Hint>[^]*?<\/Hint>/g) ?? [];
    expect(hints.join("\n")).not.toContain("```");
    if (!existsSync(path)) return;
    const lines = readFileSync(path, "utf8").split("\n");
    const telling = lines
      .map((line) => line.trim())
      .filter((l) => l.length > 12);
    for (const line of telling) {
      const [, right] = line.split(" = ");
      const code = (right ?? line).replace(/;$/, "");
      expect(hints.join("\n")).not.toContain(code);
    }
  },
);

test.each(ids)("%s has as many hints in both languages", (id) => {
  const [zh, en] = languages.map(
    (language) => readText(id, language).body.match(/<Hint>/g)?.length,
  );
  expect(zh).toBe(en);
});

test.each(ids)("%s: Chinese uses full-width punctuation", (id) => {
  const { head, body } = readText(id, "zh");
  const texts = [
    ...Object.values(head.messages),
    body.replace(/\$[^$]*\$/g, ""),
  ];
  for (const text of texts) {
    const prose = text.replace(/`[^`]*`/g, "").replace(/\{\w+\}/g, "");
    expect(prose).not.toMatch(
      /[\u4e00-\u9fff][,;:?!()"]|[,;:?!("]\s*[\u4e00-\u9fff]/,
    );
  }
});
