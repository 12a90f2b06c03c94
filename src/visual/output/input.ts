import { fill } from "../../i18n/fill.ts";
import type { OutputWords } from "../../i18n/runtime.ts";
import type { InputValue } from "../../notebook/input-value.ts";
import type { InputControl, InputOutput } from "../../notebook/output.ts";
import { h, type VNode } from "../node.ts";

/**
 * A control as it stood when the cell ran. It is drawn disabled: nothing can be moved where no
 * script listens.
 */
export function drawInput(
  { label, control, refused }: InputOutput,
  { output: words }: OutputWords,
): VNode {
  const { type, value, initial } = control;
  const isMoved = type !== "button" && value !== initial;
  const back = fill(words.inputBack, { value: textOf(initial) });
  return h(
    "div",
    {
      class: `out out-input in-${type}`,
      "data-input": label,
      "data-initial": JSON.stringify(initial),
    },
    type === "button"
      ? h(
          "button",
          { type: "button", class: "in-control", disabled: true },
          label,
        )
      : h("label", {}, h("span", {}, label), controlOf(control)),
    type === "range" &&
      h("span", { class: "in-value", "aria-hidden": "true" }, textOf(value)),
    type !== "button" &&
      h(
        "button",
        {
          type: "button",
          class: "in-reset",
          title: back,
          "aria-label": label + words.after + back,
          hidden: !isMoved,
        },
        "↺",
      ),
    h(
      "span",
      { class: "in-note", role: "status" },
      noteOf(control, refused, words),
    ),
  );
}

function controlOf(control: Exclude<InputControl, { type: "button" }>): VNode {
  const shared = { class: "in-control", disabled: true };
  switch (control.type) {
    case "range":
    case "number": {
      const { type, value, min, max, step } = control;
      // A box counts its steps from `min`; without one, from 0. Any number may be typed.
      const bounds = {
        ...(Number.isFinite(min) && { min }),
        ...(Number.isFinite(max) && { max }),
      };
      return h("input", { ...shared, type, ...bounds, step, value });
    }
    case "select":
      return h(
        "select",
        shared,
        ...control.options.map((option) =>
          h(
            "option",
            {
              value: JSON.stringify(option),
              selected: option === control.value,
            },
            textOf(option),
          ),
        ),
      );
    case "checkbox":
      return h("input", {
        ...shared,
        type: "checkbox",
        checked: control.value,
      });
    case "text":
      return h("input", {
        ...shared,
        type: "text",
        value: control.value,
        maxlength: 1000,
        autocomplete: "off",
        spellcheck: "false",
      });
  }
}

function noteOf(
  control: InputControl,
  refused: InputValue | undefined,
  words: OutputWords["output"],
): string {
  if (refused === undefined) return "";
  const values = { got: textOf(refused), value: textOf(control.value) };
  if (control.type !== "range" && control.type !== "number")
    return fill(words.inputGone, values);
  const { min, max } = control;
  const isBelow = typeof refused === "number" && refused < min;
  return fill(isBelow ? words.inputBelow : words.inputAbove, {
    ...values,
    bound: isBelow ? min : max,
  });
}

function textOf(value: InputValue): string {
  return typeof value === "number"
    ? String(Number(value.toPrecision(12)))
    : String(value);
}
