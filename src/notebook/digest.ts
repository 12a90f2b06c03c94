/**
 * A short name for a text: equal texts have equal digests, and two versions of a cell practically
 * never share one. It finds changes; it does not protect against anybody.
 *
 * Two 32-bit sums in the manner of FNV-1a, with different starts and factors, in base 36.
 */
export function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x2545f491;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x9e3779b1);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}
