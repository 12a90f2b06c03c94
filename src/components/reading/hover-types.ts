import { toDom, type VNode } from "../../visual/node.ts";
import { cellIdOf } from "../cell/id.ts";
import { HoverTip } from "./hover-tip.ts";

/** What `types.json` beside a lesson says; the build has asked TypeScript. */
interface HoverNotes {
  notes: { type: VNode[]; docs: string }[];
  cells: Record<string, [from: number, to: number, note: number][]>;
}

/** How long a pointer rests before it asks, in milliseconds. */
const rest = 250;

const notes = load();
const tip = new HoverTip();
let timer = 0;
/** The name that the keyboard has come to. */
let step = -1;

addEventListener("pointermove", ({ clientX, clientY, pointerType, target }) => {
  clearTimeout(timer);
  const code = codeOf(target);
  if (pointerType !== "mouse" || !code) return void (step < 0 && tip.hide());
  timer = window.setTimeout(() => {
    step = -1;
    void showAt(code, clientX, clientY);
  }, rest);
});

addEventListener("keydown", (event) => {
  const { altKey, ctrlKey, key, metaKey, shiftKey, target } = event;
  if (key === "Escape") return hide();
  const way = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const code = codeOf(target);
  if (!way || !code || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  void showNext(code, way);
});

for (const type of ["focusout", "pointerdown", "scroll"])
  addEventListener(type, hide, { capture: true });

function hide(): void {
  clearTimeout(timer);
  step = -1;
  tip.hide();
}

async function load(): Promise<HoverNotes | undefined> {
  try {
    const answer = await fetch("types.json");
    return answer.ok ? ((await answer.json()) as HoverNotes) : undefined;
  } catch {
    return undefined; // code without notes reads as before
  }
}

/** The code block of a cell that shows what the build knows. */
function codeOf(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const source = target.closest("nb-cell:not([data-edited]) .nb-source");
  return source?.querySelector("code") ?? null;
}

async function placesOf(code: Element) {
  const cell = code.closest("nb-cell")!;
  return (await notes)?.cells[cellIdOf(cell)] ?? [];
}

async function showAt(code: Element, x: number, y: number): Promise<void> {
  for (const [from, to, note] of await placesOf(code)) {
    const range = rangeOf(code, from, to);
    const rects = [...range.getClientRects()];
    const isHit = rects.some(
      ({ left, right, top, bottom }) =>
        x >= left && x <= right && y >= top && y <= bottom,
    );
    if (isHit) return show(range, note);
  }
  tip.hide();
}

async function showNext(code: Element, way: number): Promise<void> {
  const places = await placesOf(code);
  const next = Math.max(0, Math.min(places.length - 1, step + way));
  const place = places[next];
  if (!place) return;
  step = next;
  const [from, to, note] = place;
  await show(rangeOf(code, from, to), note, { isSaid: true });
}

async function show(range: Range, note: number, said = { isSaid: false }) {
  const found = (await notes)?.notes[note];
  if (!found) return;
  const type = found.type.map((node) => toDom(node));
  tip.show(range, type, found.docs, said);
}

/** Offsets of the source as a range of the block's text nodes. */
function rangeOf(code: Element, from: number, to: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let start = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const end = start + text.length;
    if (from >= start && from < end) range.setStart(text, from - start);
    if (to > start && to <= end) {
      range.setEnd(text, to - start);
      break;
    }
    start = end;
  }
  return range;
}
