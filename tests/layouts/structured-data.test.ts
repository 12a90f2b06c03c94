import { expect, test } from "vitest";
import {
  describeCourse,
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

test("a course has what search engines require of one, and its lessons' addresses", () => {
  const lesson = {
    slug: "padding",
    number: 2,
    title: "Padding",
    description: "A border of zeros.",
    minutes: 20,
    href: "/book/en/padding/",
    exercises: [],
  };
  const site = new URL("https://example.org");
  const course = describeCourse("en", [lesson, lesson], site);
  expect(JSON.parse(course)).toMatchObject({
    "@type": "Course",
    name: expect.stringContaining("stride") as string,
    description: expect.stringMatching(/./) as string,
    provider: { "@type": "Organization", name: "Convbook" },
    offers: { "@type": "Offer", category: "Free" },
    hasCourseInstance: { courseMode: "Online", courseWorkload: "PT40M" },
    hasPart: [
      { url: "https://example.org/book/en/padding/", timeRequired: "PT20M" },
      {},
    ],
  });
  const nowhere = describeCourse("en", [lesson], undefined);
  expect(nowhere).not.toContain('"url"');
});

test("no text ends the script that describes a lesson", () => {
  const json = describeLesson("en", {
    title: "</script>",
    description: "<!--",
  });
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toMatchObject({
    "@type": "LearningResource",
    name: "</script>",
    description: "<!--",
  });
});
