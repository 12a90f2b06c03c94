import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { addScriptPolicy } from "../../src/build/script-policy.ts";

const meta = `<meta http-equiv="Content-Security-Policy" content="img-src 'self'; object-src 'none'">`;
const hash = (text: string) =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("a page allows the scripts that are in it, and its own files", () => {
  const html = `${meta}<script>a < b</script><script type="module">c()</script>`;
  expect(addScriptPolicy(html)).toContain(
    `content="default-src 'self'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${hash("a < b")} ${hash("c()")}; object-src 'none'"`,
  );
});

test("files and data need no hash", () => {
  const html = `${meta}<script type="module" src="/a.js"></script><script type="application/json">{}</script>`;
  expect(addScriptPolicy(html)).toContain(
    `; script-src 'self' 'wasm-unsafe-eval'; object`,
  );
});

test("a page with a policy of its own keeps it", () => {
  const html = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script>1</script>`;
  expect(addScriptPolicy(html)).toBe(html);
});
