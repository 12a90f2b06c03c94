import type { FigureWords } from "../../i18n/figures.ts";
import { unit } from "../drawing/grid.ts";
import { h, type VNode } from "../node.ts";
import type { Figure, Picture, Sound } from "./figure.ts";

/** A figure's first frame, complete without scripts; the page fills the closed parts when opened. */
export function drawFrame(
  figure: Figure,
  step: number,
  words: FigureWords,
): VNode[] {
  const button = (name: string, label: string, sign: string) =>
    h(
      "button",
      { type: "button", class: `fig-${name}`, "aria-label": label },
      sign,
    );
  return [
    h("div", { class: "fig-pictures" }, ...drawPictures(figure, step)),
    h("div", { class: "fig-sums" }, ...figure.explain(step)),
    h("p", { class: "fig-said", "aria-live": "polite" }, figure.say(step)),
    ...(figure.sounds ? [drawSounds(figure.sounds)] : []),
    h(
      "div",
      { class: "fig-bar", hidden: figure.steps < 2 },
      button("play", words.play, "▶"),
      button("back", words.back, "‹"),
      h("input", {
        type: "range",
        class: "fig-scrub",
        "aria-label": words.step,
        min: 1,
        max: figure.steps,
        value: step + 1,
      }),
      button("next", words.next, "›"),
      h("output", { class: "fig-count" }, countSteps(figure, step)),
    ),
    h("p", { class: "fig-problem", role: "alert" }),
    closed("settings", words.settings),
    closed("programs", words.code),
  ];
}

export function countSteps(figure: Figure, step: number): string {
  return `${step + 1} / ${figure.steps}`;
}

/** What lies over a picture comes with a step; without one its place stays as it is. */
export function drawPictures(figure: Figure, step?: number): VNode[] {
  const live = step === undefined ? {} : figure.drawStep(step);
  return figure
    .draw()
    .map((picture) => drawPicture(picture, live[picture.name] ?? []));
}

function drawPicture(picture: Picture, live: VNode[]): VNode {
  const width = picture.columns * unit + 4;
  const height = picture.rows * unit + 4;
  return h(
    "div",
    { class: "fig-picture", style: `flex-basis:${width}px` },
    h("span", { class: `fig-title fig-title-${picture.name}` }, picture.title),
    h(
      "svg",
      {
        viewBox: `-2 -2 ${width} ${height}`,
        style: `max-width:${width}px`,
        role: "img",
        "aria-label": picture.label ?? picture.title,
        "data-picture": picture.name,
      },
      ...picture.nodes,
      h("g", { class: "fig-live" }, ...live),
    ),
  );
}

function drawSounds(sounds: Sound[]): VNode {
  const button = ({ label }: Sound) =>
    h("button", { type: "button", "aria-pressed": "false" }, `♪ ${label}`);
  return h("div", { class: "fig-sounds" }, ...sounds.map(button));
}

function closed(name: string, summary: string): VNode {
  return h(
    "details",
    { class: `fig-${name}` },
    h("summary", {}, summary),
    h("div", {}),
  );
}
