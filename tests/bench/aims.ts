/** Largest amounts that a page may need; more than one of these fails the bench. 1 KB = 1000 bytes. */
export const aims = {
  /** Compressed bytes from navigation to the first live result. */
  bytes: 25_000,
  requests: 4,
  fonts: 0,
};

/** What the design takes as a guide; more is shown and fails nothing. */
export const guides = {
  lessonHtml: 14_000,
  editor: 125_000,
  /** The parser with its TypeScript, which is nearly all of it. */
  compiler: 57_000,
  /** Milliseconds of a figure's step or setting. */
  figureStep: 16,
};

/** "ok" or "over", with by how much. */
export function judge(amount: number, limit: number): string {
  return amount <= limit ? "ok" : `OVER by ${amount - limit}`;
}
