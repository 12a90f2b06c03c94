import { expect, test } from "vitest";
import { h, toHtml, type VNode } from "../../src/visual/node.ts";

test.each<[string, VNode, string]>([
  ["an element", h("p", {}, "a"), "<p>a</p>"],
  [
    "children in order, lists among them",
    h("p", {}, "a", [h("b", {}, "c"), "d"], "e"),
    "<p>a<b>c</b>de</p>",
  ],
  [
    "no child that is false or undefined",
    h("p", {}, false, "a", [undefined, "b"]),
    "<p>ab</p>",
  ],
  ["an element without an end", h("br"), "<br>"],
  ["a number", h("i", { "data-n": 0 }), '<i data-n="0"></i>'],
  ["an empty text", h("i", { title: "" }), '<i title=""></i>'],
  ["a bare attribute", h("i", { hidden: true }), "<i hidden></i>"],
  [
    "no attribute that is false or undefined",
    h("i", { hidden: false, title: undefined }),
    "<i></i>",
  ],
  ["text alone", "1 < 2", "1 &lt; 2"],
])("writes %s", (_, node, html) => {
  expect(toHtml(node)).toBe(html);
});

const hostile = `</pre><script>alert("1 & 2")</script><img src=x onerror='f()'>`;

test("what a cell says cannot become an element", () => {
  expect(toHtml(h("pre", {}, hostile))).toBe(
    "<pre>&lt;/pre&gt;&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;" +
      "&lt;img src=x onerror='f()'&gt;</pre>",
  );
});

test("what a cell says cannot leave an attribute", () => {
  const html = toHtml(h("i", { title: `"><script>` }));
  expect(html).toBe('<i title="&quot;&gt;&lt;script&gt;"></i>');
});

test("an entity in the text is shown as it was written", () => {
  expect(toHtml("&lt;")).toBe("&amp;lt;");
});
