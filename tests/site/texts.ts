/** A piece of text of a page, with what holds there. */
export interface PageText {
  text: string;
  /** Of the nearest element that has one. */
  lang: string;
  /** Code, formulas and keys are read as they are, in any language. */
  isCode: boolean;
}

const tag =
  /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"]+(?:="[^"]*"|=[^\s>"]+)?)*)\s*\/?>/g;
const empty =
  /^(area|base|br|col|embed|hr|img|input|link|meta|path|source|track|wbr)$/;
const code = /^(code|kbd|math|pre)$/;

/** Attributes that are read out or shown. */
const spoken = /\s(?:alt|aria-label|placeholder|title|data-text)="([^"]*)"/g;

/** All texts of a page in their order, those of attributes too; scripts and styles have none. */
export function textsOf(html: string): PageText[] {
  const texts: PageText[] = [];
  const open = [{ name: "", lang: "", isCode: false }];
  const add = (raw: string) => {
    const text = decode(raw).trim();
    const { lang, isCode } = open.at(-1)!;
    if (text) texts.push({ text, lang, isCode });
  };
  const plain = html.replaceAll(
    /<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->/g,
    "",
  );
  let end = 0;
  for (const {
    0: whole,
    1: close,
    2: name,
    3: attributes,
    index,
  } of plain.matchAll(tag)) {
    add(plain.slice(end, index));
    end = index + whole.length;
    if (close) {
      const at = open.findLastIndex((element) => element.name === name);
      if (at > 0) open.length = at;
      continue;
    }
    const outer = open.at(-1)!;
    const lang = /\slang="([^"]*)"/.exec(attributes!)?.[1] ?? outer.lang;
    open.push({ name: name!, lang, isCode: outer.isCode || code.test(name!) });
    for (const [, value] of attributes!.matchAll(spoken)) add(value!);
    if (empty.test(name!) || whole.endsWith("/>")) open.pop();
  }
  return texts;
}

function decode(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, number: string) =>
      String.fromCodePoint(Number(number)),
    )
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, number: string) =>
      String.fromCodePoint(Number.parseInt(number, 16)),
    )
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
