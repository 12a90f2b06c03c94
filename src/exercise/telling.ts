/**
 * The mistakes that a question with fixed numbers can tell apart: those whose answer is neither right
 * nor that of a likelier mistake. The others cannot be recognised by their number.
 */
export function telling<D, Answer extends number | readonly number[]>(
  draw: D,
  right: (draw: D) => Answer,
  wrong: Record<string, (draw: D) => Answer>,
): Record<string, (draw: D) => Answer> {
  const seen = new Set([String(right(draw))]);
  const kept = Object.entries(wrong).filter(([, answer]) => {
    const text = String(answer(draw));
    return !seen.has(text) && seen.add(text);
  });
  return Object.fromEntries(kept);
}
