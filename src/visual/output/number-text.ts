/** A number in few characters, with a true minus: −0.333, 1.2e−8, ∞. */
export function numberText(value: number, digits = 4): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  return String(Number(value.toPrecision(digits))).replaceAll("-", "−");
}
