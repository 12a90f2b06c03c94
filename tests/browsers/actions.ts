/* What a reader's hands do, as both of WebDriver's protocols take it. */

/** Keys that are no character, as WebDriver names them. */
const keys: Record<string, string> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  Shift: "\uE008",
  Control: "\uE009",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Space: " ",
};

/** Chords, one after the other: all keys of one go down in order, and up in reverse. */
export function keyActions(chords: string[]): object[] {
  const actions = chords.flatMap((chord) => {
    // "+" alone is a key.
    const names = chord.length === 1 ? [chord] : chord.split("+");
    const values = names.map((name) => keys[name] ?? name);
    return [
      ...values.map((value) => ({ type: "keyDown", value })),
      ...values.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
  });
  return [{ type: "key", id: "keyboard", actions }];
}

export function clickActions(x: number, y: number): object[] {
  const actions = [
    { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  const parameters = { pointerType: "mouse" };
  return [{ type: "pointer", id: "mouse", parameters, actions }];
}
