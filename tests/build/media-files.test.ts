import { expect, test } from "vitest";
import { moveMedia } from "../../src/build/media-files.ts";

const sound = Buffer.alloc(3000, 7);
const address = `data:audio/wav;base64,${sound.toString("base64")}`;
const small = `data:image/png;base64,${Buffer.alloc(90).toString("base64")}`;

test("a sound leaves the page whole, and both players find it", () => {
  const html = `<audio src="${address}"></audio><audio src="${address}"></audio>`;
  const kept: (string | Uint8Array)[] = [];
  const moved = moveMedia(html, (ending, bytes) => {
    kept.push(bytes);
    return `/m/a${ending}`;
  });
  expect(kept).toEqual([sound, sound]);
  expect(moved).toBe(
    '<audio src="/m/a.wav"></audio><audio src="/m/a.wav"></audio>',
  );
});

test.each([
  ["a small picture", `<img src="${small}">`],
  ["an address in a text", `<code>${address}</code>`],
])("%s stays where it is", (_, html) => {
  expect(moveMedia(html, () => "elsewhere")).toBe(html);
});

test("many measurements become a file, as they were", () => {
  const results = { rows: Array(900).fill("<1 & 2>"), columns: ['"'] };
  const text = JSON.stringify(results)
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
  let kept = "";
  const moved = moveMedia(
    `<nb-figure data-results="${text}">`,
    (ending, bytes) => {
      kept = Buffer.from(bytes).toString();
      return `/m/a${ending}`;
    },
  );
  expect(moved).toBe('<nb-figure data-results="/m/a.json">');
  expect(JSON.parse(kept)).toEqual(results);
  const few = '<nb-figure data-results="{&quot;rows&quot;:[]}">';
  expect(moveMedia(few, () => "elsewhere")).toBe(few);
});
