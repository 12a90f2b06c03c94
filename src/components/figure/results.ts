import type { Results } from "../../visual/experiment/results.ts";

/** What a figure's cell has measured: in the page, or, where it is much, in a file beside it. */
export async function readResults(
  text: string | undefined,
): Promise<Results | undefined> {
  if (text === undefined) return undefined;
  if (text.startsWith("{")) return JSON.parse(text) as Results;
  const answer = await fetch(text);
  if (!answer.ok) throw new Error(`${text}: ${answer.status}`);
  return (await answer.json()) as Results;
}
