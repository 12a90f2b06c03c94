import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import rehypeMathml from "@daiji256/rehype-mathml";
import { defineConfig } from "astro/config";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkMath from "remark-math";
import { directScripts } from "./src/build/direct-scripts.ts";
import { laterParts } from "./src/build/later-parts.ts";
import { mediaFiles } from "./src/build/media-files.ts";
import { finishSite } from "./src/build/finish-site.ts";
import { plainQuotes } from "./src/build/plain-quotes.ts";
import { rehypeMathPunctuation } from "./src/build/rehype-math-punctuation.ts";
import { rehypeWideFormulas } from "./src/build/rehype-wide-formulas.ts";
import { rehypeWholePairs } from "./src/build/rehype-whole-pairs.ts";
import { remarkExercise } from "./src/build/remark-exercise.ts";
import { remarkHeadingIds } from "./src/build/remark-heading-ids.ts";
import { remarkLesson } from "./src/build/remark-lesson.ts";
import { scriptPolicy } from "./src/build/script-policy.ts";
import { minifyScripts } from "./src/build/minify-scripts.ts";
import { shortPaths } from "./src/build/short-paths.ts";

/**
 * The modules that every page loads at once. They go into one file for all pages and a second one
 * for lessons, since ten small files would cost ten requests. Modules that lessons share with
 * other pages belong in the first file.
 */
const atOnce =
  /\/src\/(?:components\/(?:exercise\/exercises-near|figure\/figures|site\/(?:local-store|near|shell))|i18n\/(?:fill|language)|visual\/node)\.ts$/;
const ofLessons = /\/src\/components\/lesson\.ts$/;

/** A dynamic import as Vite emits it, wrapped in a call of its preload helper. */
const wrappedImport =
  /__vitePreload\((?:\(\) => (import\([^)]*\))|async \(\) => \{\s*const \{[^}]*\} = await (import\([^)]*\));\s*return \{[^}]*\};\s*\}), __VITE_PRELOAD__\)/g;

/**
 * Removes Vite's preload helper, which fetches the dependencies of a dynamic import in parallel
 * with it: the helper costs every page more bytes than it saves the few readers who need such an
 * import. This is a plugin because Astro overrides the option in its configuration. The option
 * alone keeps the helper for style sheets of dynamic imports, and no such style sheets exist.
 */
const withoutPreload = {
  name: "without-preload",
  enforce: "pre",
  config: () => ({ build: { modulePreload: false } }),
  load: (id) =>
    id === "\0vite/preload-helper.js"
      ? "export const __vitePreload = (load) => load();"
      : null,
  renderChunk: (code) => code.replace(wrappedImport, "$1$2"),
};

export default defineConfig({
  // Where the site will be, as https://example.org: search engines and previews want full addresses.
  site: process.env.SITE_URL || undefined,
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
      rehypePlugins: [
        rehypeMathml,
        rehypeWideFormulas,
        rehypeMathPunctuation,
        rehypeWholePairs,
      ],
    }),
  },
  integrations: [
    mdx({ optimize: true }),
    shortPaths(),
    plainQuotes(),
    minifyScripts(),
    mediaFiles(),
    laterParts(),
    directScripts(),
    scriptPolicy(),
    finishSite(), // last: it takes stock of all files
  ],
  vite: {
    plugins: [withoutPreload],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: "at-once", test: atOnce, priority: 2 },
                  { name: "lesson", test: ofLessons, priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
    worker: { format: "es" }, // so that a worker can load its parts when it needs them
    resolve: { alias: { convbook: `${import.meta.dirname}/lib/index.ts` } },
  },
});
