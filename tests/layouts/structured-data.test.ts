import { expect, test } from "vitest";
import {
  describeLesson,
  describeWay,
} from "../../src/layouts/structured-data.ts";

test("the way to a page names each page above it with its full address", () => {
  const way = [
    { title: "Course", href: "/book/en/" },
    { title: "Exercises", href: "/book/en/exercises/" },
    { title: "Progress" },
  ];
  const site = new URL("https://example.org");
  expect(JSON.parse(describeWay(way, site))).toMatchObject({
    "@type": "BreadcrumbList",
    itemListElement: [
      { position: 1, name: "Course", item: "https://example.org/book/en/" },
      { position: 2, item: "https://example.org/book/en/exercises/" },
      { position: 3, name: "Progress" },
    ],
  });
});

test("no text ends the script that describes a lesson", () => {
  const json = describeLesson("en", { title: "</script>", minutes: 5 });
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toMatchObject({
    "@type": "LearningResource",
    name: "</script>",
    timeRequired: "PT5M",
  });
});
