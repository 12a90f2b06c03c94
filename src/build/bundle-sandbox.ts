import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { contentPolicy } from "../notebook/sandbox/policy.ts";
import { bundle, sandboxed } from "./bundle.ts";
import { bundleLibrary, WORKER } from "./bundle-library.ts";
import { numberSentences } from "./number-sentences.ts";

const FRAME = "src/notebook/sandbox/frame.ts";

/** A module that is replaced by the list of what the library's core shares with its parts. */
const SHARED = "src/notebook/sandbox/shared.ts";

/** A name in the frame's program that is replaced by the text of the worker's program. */
const PLACEHOLDER = "WORKER_SOURCE";

/**
 * The whole of sandbox.html: the frame's program as one inline script, allowed by its hash, with
 * the worker's program as a string in it. The frame may load nothing: it brings the library's
 * core, and the page passes other parts into it.
 *
 * @param options.worker Program to run as the worker; the tests give a hostile one.
 * @param options.root The project's directory; default the current one.
 */
export async function bundleSandbox(
  options: { worker?: string; root?: string } = {},
): Promise<string> {
  const root = options.root ?? process.cwd();
  const worker = await bundleClassic(root, options.worker ?? WORKER);
  const frame = await bundleClassic(root, FRAME);
  // `</` could end a script element and `<!` begin a comment, so the string spells them out.
  const text = JSON.stringify(worker).replaceAll(/<(?=[/!])/g, "\\u003c");
  const script = frame.replace(PLACEHOLDER, () => text);
  if (script === frame || /<[/!]/.test(script)) {
    throw new Error(
      "bundleSandbox: the frame's program cannot be inlined; look for the placeholder, </ and <!",
    );
  }
  const hash = createHash("sha256").update(script).digest("base64");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(hash)}">
<meta name="robots" content="noindex">
<title>Code runner</title>
<script>${script}</script>
</html>
`;
}

/** One TypeScript program and what it imports, as a minified classic script in strict mode. */
async function bundleClassic(root: string, entry: string): Promise<string> {
  const { shared } = await bundleLibrary(root);
  const { code } = await bundle({
    cwd: root,
    input: resolve(root, entry),
    platform: "browser",
    resolve: { alias: { convbook: resolve(root, "lib/index.ts") } },
    plugins: [
      numberSentences(root),
      {
        name: "share-the-core",
        load: (id) => (id === resolve(root, SHARED) ? shared : null),
      },
    ],
    output: sandboxed,
  });
  return code.trim();
}
