import { fill } from "../../i18n/fill.ts";
import type { LayerNames } from "../../i18n/figure-layers.ts";
import { adoptStyle } from "../site/adopt-style.ts";
import css from "./layers.css?inline";

// Loaded with the first list of layers: most figures have none.
adoptStyle(css);

/** A list of layers in the settings, each with its inputs. */
export interface LayerChips {
  chips: HTMLElement[];
  isFull: boolean;
  names: LayerNames;
  /** Is told the new order, by the places that the layers have now, and which one the reader holds. */
  change: (order: number[], held: number) => void;
}

/** Lets layers be dragged, moved by keys, removed and added; the inputs stay as they are. */
export function addHandles({ chips, isFull, names, change }: LayerChips): void {
  const places = chips.map((_, index) => index);
  const grips = chips.map((chip, index) => {
    const grip = makeButton("fig-grip", "⠿", names.move, index);
    chip.querySelector("legend")!.after(grip);
    return grip;
  });
  const move = (from: number, to: number) => {
    if (to < 0 || to >= chips.length || to === from) return;
    change(places.toSpliced(from, 1).toSpliced(to, 0, from), to);
  };
  const remove = (index: number) => {
    if (chips.length === 1) return;
    change(places.toSpliced(index, 1), Math.min(index, chips.length - 2));
  };
  chips.forEach((chip, index) => {
    const grip = grips[index]!;
    grip.addEventListener("keydown", (event) => {
      const by = steps[event.key];
      if (by) move(index, index + by);
      else if (event.key === "Delete" || event.key === "Backspace")
        remove(index);
      else return;
      event.preventDefault();
    });
    drag(chips, index, grip, (to) => move(index, to));
    if (chips.length === 1) return;
    const button = makeButton("fig-remove", "×", names.remove, index);
    button.addEventListener("click", () => remove(index));
    chip.append(button);
  });
  if (isFull) return;
  const last = chips.at(-1)!;
  const button = makeButton("fig-add", "+", names.add, places.length);
  button.addEventListener("click", () =>
    change([...places, places.length - 1], places.length),
  );
  last.after(button);
}

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** Follows the pointer; the others make room, and the drop is told. */
function drag(
  chips: HTMLElement[],
  index: number,
  grip: HTMLElement,
  drop: (to: number) => void,
): void {
  let target: number | undefined;
  const others = chips.filter((_, each) => each !== index);
  const chip = chips[index]!;
  grip.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    grip.setPointerCapture(event.pointerId);
    target = index;
    chip.classList.add("fig-dragged");
  });
  grip.addEventListener("pointermove", (event) => {
    if (target === undefined) return;
    target = others.filter((other) => isBefore(other, event)).length;
    // By style: a chip that is moved in the document would lose the pointer.
    others
      .toSpliced(target, 0, chip)
      .forEach((each, order) => (each.style.order = String(order)));
  });
  const end = (isDropped: boolean) => {
    const to = target;
    target = undefined;
    chip.classList.remove("fig-dragged");
    for (const each of chips) each.style.order = "";
    if (isDropped && to !== undefined) drop(to);
  };
  grip.addEventListener("pointerup", () => end(true));
  grip.addEventListener("pointercancel", () => end(false));
}

/** Whether a chip comes before a place, in the order of reading. */
function isBefore(chip: HTMLElement, { clientX, clientY }: PointerEvent) {
  const { left, top, width, bottom } = chip.getBoundingClientRect();
  if (clientY > bottom) return true;
  return clientY >= top && clientX > left + width / 2;
}

function makeButton(
  kind: string,
  sign: string,
  name: string,
  index: number,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = kind;
  button.textContent = sign;
  button.setAttribute("aria-label", fill(name, { layer: index + 1 }));
  button.title = button.getAttribute("aria-label")!;
  return button;
}
