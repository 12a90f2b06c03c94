import { expect, test } from "vitest";
import { hasSocialPicture, socialPath } from "../../src/build/draw-social.ts";

test.each([
  ["zh/index.html", "social/zh.png"],
  ["en/padding/index.html", "social/en-padding.png"],
  ["en/exercises/progress/index.html", "social/en-exercises-progress.png"],
])("%s has a picture for other sites", (page, picture) => {
  expect(hasSocialPicture(page)).toBe(true);
  expect(socialPath(page)).toBe(picture);
});

test.each(["index.html", "404.html", "sandbox.html", "_parts/0a1b.html"])(
  "%s has none",
  (file) => expect(hasSocialPicture(file)).toBe(false),
);
