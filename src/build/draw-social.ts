import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { siteFiles } from "./site-files.ts";

/**
 * Draws the picture that other sites show beside a link to a page: its title and a grid.
 * Only where the address of the site is known, because such pictures need a full address.
 */
export async function drawSocialPictures(dist: string): Promise<void> {
  const { default: sharp } = await import("sharp");
  const pages = siteFiles(dist).filter(hasSocialPicture);
  const hasHan = hasHanFont();
  for (const page of pages) {
    const html = readFileSync(join(dist, page), "utf8");
    const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "";
    const file = join(dist, socialPath(page));
    mkdirSync(dirname(file), { recursive: true });
    const text = title.replace(/<[^>]+>/g, "").trim();
    const isDrawn = hasHan || !/\p{Script=Han}/u.test(text);
    const svg = socialSvg(isDrawn ? text : "", page.startsWith("zh"));
    await sharp(Buffer.from(svg)).png({ palette: true }).toFile(file);
  }
}

/** Pages of a language have a picture; fragments that scripts fetch have none. */
export function hasSocialPicture(file: string): boolean {
  return /^(zh|en)\/([a-z0-9-]+\/)*index\.html$/.test(file);
}

/** Where the picture of a page is: "en/padding/index.html" has social/en-padding.png. */
export function socialPath(page: string): string {
  const name = page.replace(/\/?(index\.html)?$/, "").replaceAll("/", "-");
  return `social/${name}.png`;
}

/** Where no font has Chinese characters, the picture has no title: they would be boxes. */
function hasHanFont(): boolean {
  const { stdout } = spawnSync("fc-list", [":lang=zh-cn", "family"], {
    encoding: "utf8",
  });
  return Boolean(stdout?.trim());
}

/** A picture of 1200×630: the title, given as markup's text, and a window on a padded input. */
export function socialSvg(title: string, isChinese: boolean): string {
  const lines = breakTitle(title, isChinese ? 8 : 15);
  const size = lines.length > 2 ? 76 : 92;
  const text = lines
    .map(
      (line, index) =>
        `<tspan x="80" dy="${index ? size * 1.2 : 0}">${line}</tspan>`,
    )
    .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fdfcfa"/>
<g transform="translate(790 150)">${grid()}</g>
<g font-family="Noto Sans CJK SC, Noto Sans, DejaVu Sans, sans-serif" fill="#22211f">
<text font-size="${size}" font-weight="700" y="${330 - ((lines.length - 1) * size * 1.2) / 2}">${text}</text>
<text x="80" y="560" font-size="34" fill="#69645b">Convbook</text>
</g></svg>`;
}

/** A 3×3 input in a ring of padding, and the first window. */
function grid(): string {
  const unit = 64;
  const cells = Array.from({ length: 25 }, (_, index) => {
    const [row, column] = [Math.floor(index / 5), index % 5];
    const isInside = row % 4 > 0 && column % 4 > 0;
    const look = isInside
      ? 'fill="#d6e6f6" stroke="#fdfcfa" stroke-width="3"'
      : 'fill="#f5f3ee" stroke="#ddd8ce" stroke-width="2" stroke-dasharray="6 6"';
    return `<rect x="${column * unit}" y="${row * unit}" width="${unit}" height="${unit}" ${look}/>`;
  });
  return `${cells.join("")}<rect width="${2 * unit}" height="${2 * unit}" fill="#97600b" fill-opacity=".16" stroke="#97600b" stroke-width="7"/>`;
}

/** Breaks a title into lines of about `width` letters: Latin at spaces, Chinese anywhere. */
function breakTitle(title: string, width: number): string[] {
  const parts =
    title.match(
      /[\p{Script=Han}，。、：？（）“”]|[^\s\p{Script=Han}]+\s*|\s+/gu,
    ) ?? [];
  const lines = [""];
  for (const part of parts) {
    const line = lines.at(-1)!;
    const isFull = line !== "" && (line + part).trimEnd().length > width;
    if (isFull && !/^[，。、：？）”]/.test(part)) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trim());
}
