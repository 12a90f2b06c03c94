import type { LinkedCell } from "../cell.ts";
import { type LibraryPart, needsPart } from "../library-parts.ts";
import { providedModule } from "../provided.ts";
import type { ParseMore } from "./validate.ts";

/** The parts of the library that the page has fetched; the frame and its workers may fetch none. */
export class PartStore {
  readonly #parts: LibraryPart[];
  readonly #texts = new Map<string, Promise<string>>();
  readonly #fetched = new Set<string>();
  /** Whether all cells get the usual parts, also those that the build has found to do without. */
  #givesUsual = false;
  /** Parses outputs of the tools; set once these have been fetched. */
  parseMore: ParseMore | undefined;

  constructor(parts: LibraryPart[]) {
    this.#parts = parts;
  }

  /** Addresses of what the cells need, each part behind those that it needs itself. */
  neededBy(cells: LinkedCell[]): string[] {
    const needed = this.#parts.filter(
      (part) =>
        (this.#givesUsual && part.usual !== undefined) ||
        cells.some((cell) => needsPart(cell, part)),
    );
    return [
      ...new Set(needed.flatMap(({ url, needs = [] }) => [...needs, url])),
    ];
  }

  /** Addresses of the parts that are here with all that they need, in the order of `neededBy`. */
  get ready(): string[] {
    const isHere = (url: string) => this.#fetched.has(url);
    return this.#parts
      .filter(({ url, needs = [] }) => [...needs, url].every(isHere))
      .map(({ url }) => url);
  }

  /** From now on no cell runs without the usual parts. */
  giveUsual(): void {
    this.#givesUsual = true;
  }

  /**
   * The text of a part, fetched once; after a failure the next call tries again.
   *
   * @throws TypeError or Error if it cannot be fetched.
   */
  load(url: string): Promise<string> {
    const known = this.#texts.get(url);
    if (known) return known;
    const text = this.#fetch(url);
    this.#texts.set(url, text);
    text.catch(() => this.#texts.delete(url));
    return text;
  }

  async #fetch(url: string): Promise<string> {
    const hasTools = this.#parts.some(
      (part) => part.url === url && part.from === providedModule,
    );
    const [text, more] = await Promise.all([
      fetchText(url),
      hasTools ? import("./parse-more.ts") : undefined,
    ]);
    this.parseMore ??= more?.parseMore;
    this.#fetched.add(url);
    return text;
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`PartStore: ${url} answers ${response.status}`);
  return response.text();
}
