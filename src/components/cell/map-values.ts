import { h, toDom } from "../../visual/node.ts";

/**
 * Says the value of the square of a heat map at which the reader points, or to which the arrow
 * keys lead. Loaded when the first map is opened.
 */
const arrows: Record<string, [down: number, across: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The square that the keyboard is on, by map. */
const places = new WeakMap<SVGSVGElement, [row: number, column: number]>();

addEventListener("pointermove", point);
addEventListener("pointerdown", point);
addEventListener("focusin", ({ target }) => {
  const map = mapAt(target);
  if (map) show(map, places.get(map) ?? [0, 0]);
});
addEventListener("keydown", (event) => {
  const map = mapAt(event.target);
  const step = arrows[event.key];
  if (!map || !step) return;
  event.preventDefault();
  const [row, column] = places.get(map) ?? [0, 0];
  show(map, [row + step[0], column + step[1]]);
});

function point({ target, clientX, clientY }: PointerEvent): void {
  const map = mapAt(target);
  if (!map) return;
  const box = map.getBoundingClientRect();
  const { width: columns, height: rows } = map.viewBox.baseVal;
  show(map, [
    Math.floor(((clientY - box.top) / box.height) * rows),
    Math.floor(((clientX - box.left) / box.width) * columns),
  ]);
}

function mapAt(target: EventTarget | null): SVGSVGElement | null {
  return target instanceof Element ? target.closest(".map-squares") : null;
}

function show(map: SVGSVGElement, [y, x]: [number, number]): void {
  const { width: columns, height: rows } = map.viewBox.baseVal;
  const row = Math.max(0, Math.min(rows - 1, y));
  const column = Math.max(0, Math.min(columns - 1, x));
  places.set(map, [row, column]);
  const { values = "", down, across } = map.dataset;
  const value = values.split(" ")[row * columns + column] ?? "";
  const place = [span(row, Number(down)), span(column, Number(across))];
  const said = map.closest(".out-map")?.querySelector(".map-value");
  if (said) said.textContent = `[${place.join(", ")}]  ${value}`;
  mark(map, row, column);
}

/** Which elements a square stands for along an axis: 3, or 6–7. */
function span(index: number, step: number): string {
  const first = index * step;
  return step > 1 ? `${first}–${first + step - 1}` : String(first);
}

function mark(map: SVGSVGElement, row: number, column: number): void {
  for (const old of document.querySelectorAll(".map-here")) old.remove();
  const d = `M${column} ${row}h1v1h-1z`;
  map.append(toDom(h("path", { class: "map-here", d }), true));
}
