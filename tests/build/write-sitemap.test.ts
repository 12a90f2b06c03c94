import { expect, test } from "vitest";
import { socialPath, socialSvg } from "../../src/build/draw-social.ts";
import { sitemap } from "../../src/build/write-sitemap.ts";

const text = sitemap(
  ["", "en/", "en/padding/", "zh/", "zh/padding/", "zh/only/"],
  "https://example.org/book/",
);

test.each([
  ["a page", "<loc>https://example.org/book/en/padding/</loc>"],
  [
    "its other language",
    'hreflang="zh-Hans" href="https://example.org/book/zh/padding/"',
  ],
  ["a front page", "<loc>https://example.org/book/zh/</loc>"],
])("the sitemap has %s", (_, part) => {
  expect(text).toContain(part);
});

test.each([
  ["the choice of a language", "<loc>https://example.org/book/</loc>"],
  ["a page that is not there", "https://example.org/book/en/only/"],
])("the sitemap leaves out %s", (_, part) => {
  expect(text).not.toContain(part);
});

test.each([
  ["en/padding/index.html", "social/en-padding.png"],
  ["zh/index.html", "social/zh.png"],
  ["en/padding/", "social/en-padding.png"],
])("the picture of %s is %s", (page, picture) => {
  expect(socialPath(page)).toBe(picture);
});

test.each([
  ["Why it shrinks", false, ["Why it shrinks"]],
  [
    "What a filter sees in a picture",
    false,
    ["What a filter", "sees in a", "picture"],
  ],
  ["为什么越卷越小，怎么办？", true, ["为什么越卷越小，", "怎么办？"]],
])("the title %j is broken into %j", (title, isChinese, lines) => {
  const spans = [
    ...socialSvg(title, isChinese).matchAll(/<tspan[^>]*>(.*?)<\/tspan>/g),
  ];
  expect(spans.map(([, line]) => line)).toEqual(lines);
});
