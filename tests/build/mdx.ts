export { parseMdx } from "../../src/build/parse-mdx.ts";
