/** One page of each type: the front, the shortest lesson, the longest, and what is beside them. */
export const pageTypes = [
  "",
  "warm-up/",
  "hear-the-stride/",
  "exercises/",
  "exercises/progress/",
  "qa/",
  "summary/",
  "glossary/",
  "gallery/",
  "reference/",
  "reference/tensors/",
  "coverage/",
  "hosting/",
];
