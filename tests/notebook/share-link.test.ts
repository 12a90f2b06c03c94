import fc from "fast-check";
import { expect, test } from "vitest";
import { readShare, writeShare } from "../../src/notebook/share-link.ts";

const shared = {
  lesson: "build-it",
  texts: { "four-axes": "const 宽 = 8;" },
  settings: { "dial-stride": { 步幅: 3, mode: "same", isOpen: true } },
};

/** A fragment with any text in it, packed as links are. */
async function pack(text: string, version = 2): Promise<string> {
  const stream = new Blob([text])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = await new Response(stream).bytes();
  return `#share=${version}.${Buffer.from(bytes).toString("base64url")}`;
}

test("any texts come back as they were", async () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  const texts = fc.dictionary(id, fc.string({ unit: "grapheme" }), {
    minKeys: 1,
    maxKeys: 8,
  });
  await fc.assert(
    fc.asyncProperty(id, texts, async (lesson, texts) => {
      const all = { lesson, texts: { ...texts }, settings: shared.settings };
      const fragment = await writeShare(all);
      expect(await readShare(fragment!)).toEqual(all);
    }),
    { numRuns: 50 },
  );
});

test("a link needs no escapes", async () => {
  expect(await writeShare(shared)).toMatch(/^#share=2\.[\w-]+$/);
});

test("garbage is refused and never thrown", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      expect(await readShare(text)).toBe("damaged");
      expect(await readShare(`#share=2.${text}`)).toBe("damaged");
    }),
    { numRuns: 100 },
  );
});

test("a link cut off anywhere is refused", async () => {
  const whole = (await writeShare(shared))!;
  for (let length = 0; length < whole.length; length++)
    expect(await readShare(whole.slice(0, length))).toBe("damaged");
});

test.each([
  ["no list", "{}"],
  ["a list of four", '["a",{"b":"c"},{},1]'],
  ["settings that are a number", '["a",{"b":"c"},1]'],
  ["a setting of no cell", '["a",{},{"B":{"x":1}}]'],
  ["nothing at all", '["a",{},{}]'],
  ["no name of a lesson", '[1,{"b":"c"}]'],
  ["no texts", '["a",{}]'],
  ["a list of texts", '["a",["c"]]'],
  ["null for the texts", '["a",null]'],
  ["a text that is a number", '["a",{"b":1}]'],
  ["an id that is no id", '["a",{"__proto__":"c"}]'],
])("%s is refused", async (_, json) => {
  expect(await readShare(await pack(json))).toBe("damaged");
});

test("settings alone can be shared", async () => {
  const { lesson, settings } = shared;
  const fragment = await writeShare({ lesson, texts: {}, settings });
  expect(await readShare(fragment!)).toEqual({ lesson, texts: {}, settings });
});

test.each([
  ["a list", "[1]"],
  ["null", "null"],
  ["an endless number", "1e999"],
  ["a text of 1,001 characters", `"${"x".repeat(1_001)}"`],
])("%s for a setting is left out", async (_, value) => {
  const text = `["a",{},{"b":{"x":${value},"y":1}}]`;
  const settings = { b: { y: 1 } };
  expect(await readShare(await pack(text))).toMatchObject({ settings });
});

test("links of the version before, with texts alone, are read", async () => {
  const { lesson, texts } = shared;
  const link = await pack(JSON.stringify([lesson, texts]), 1);
  expect(await readShare(link)).toEqual({ lesson, texts, settings: {} });
});

test("a link of a later version is told apart", async () => {
  expect(await readShare("#share=3.AAAA")).toBe("version");
});

test("a link of 100 KB is refused without being unpacked", async () => {
  expect(await readShare(`#share=1.${"A".repeat(100_000)}`)).toBe("too-large");
});

test("a small link that unpacks to a large text is refused", async () => {
  const bomb = await pack(" ".repeat(8_000_000));
  expect(bomb.length).toBeLessThan(16_000);
  expect(await readShare(bomb)).toBe("too-large");
});

test.each([
  ["packs badly", Buffer.from(crypto.getRandomValues(new Uint8Array(20_000)))],
  ["unpacks to too much", Buffer.alloc(300_000, "x")],
])("no link is written for a text that %s", async (_, bytes) => {
  const texts = { a: bytes.toString("latin1") };
  expect(await writeShare({ ...shared, texts })).toBeUndefined();
});
