/** A button that does this when it is pressed. */
export function makeButton(
  word: string,
  act: () => void,
  kind = "",
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = kind;
  button.textContent = word;
  button.addEventListener("click", act);
  return button;
}
