import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import rehypeMathml from "@daiji256/rehype-mathml";
import { defineConfig } from "astro/config";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkMath from "remark-math";
import { remarkExercise } from "./src/build/remark-exercise.ts";
import { remarkHeadingIds } from "./src/build/remark-heading-ids.ts";
import { remarkLesson } from "./src/build/remark-lesson.ts";

export default defineConfig({
  // A host that serves the site below a path sets BASE_PATH=/path/ when it builds.
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  build: { inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false, // remarkLesson highlights all code
    processor: unified({
      smartypants: false, // authors write their quotes; Chinese ones must stay as they are
      remarkPlugins: [
        remarkMath,
        remarkCjkFriendly,
        remarkHeadingIds,
        remarkExercise,
        remarkLesson,
      ],
      rehypePlugins: [rehypeMathml],
    }),
  },
  integrations: [mdx({ optimize: true })],
  vite: {
    resolve: { alias: { convbook: `${import.meta.dirname}/lib/index.ts` } },
  },
});
