/** Everything that ends a line in JavaScript. */
const lineEnd = /[\n\r\u2028\u2029]/;
const trivia = /(?:\s|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)*/y;
const word = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;

/** Source in which stretches become spaces, so that everything else keeps its line and column. */
export class SourceText {
  readonly source: string;
  readonly #characters: string[];

  constructor(source: string) {
    this.source = source;
    this.#characters = source.split("");
  }

  /** Replaces `[from, to)` by spaces; line ends stay. */
  blank(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (!lineEnd.test(this.#characters[at]!)) this.#characters[at] = " ";
    }
  }

  /** Replaces `[from, to)` by a semicolon and spaces, for what must go on ending the line before. */
  blankToSemicolon(from: number, to: number): void {
    this.blank(from, to);
    this.put(from, ";");
  }

  put(at: number, character: string): void {
    this.#characters[at] = character;
  }

  /** Where the first token at or after `at` starts: white space and comments are passed over. */
  skip(at: number): number {
    trivia.lastIndex = at;
    trivia.test(this.source);
    return trivia.lastIndex;
  }

  /** The word that starts at `at`, or "". */
  wordAt(at: number): string {
    word.lastIndex = at;
    return word.exec(this.source)?.[0] ?? "";
  }

  hasLineEnd(from: number, to: number): boolean {
    return lineEnd.test(this.source.slice(from, to));
  }

  toString(): string {
    return this.#characters.join("");
  }
}
