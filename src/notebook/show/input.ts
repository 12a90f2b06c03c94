import { knownOptions, requireBoolean } from "../../../lib/check.ts";
import { fault, kindFault } from "../../../lib/fault.ts";
import { show } from "../../../lib/show.ts";
import { type InputValue, longestInput } from "../input-value.ts";
import type { InputControl, InputOutput } from "../output.ts";
import { createDictionary, maximum, minimum } from "../untampered.ts";
import { choose } from "./choice.ts";

/** The controls of one run of a cell, and what the reader has set them to. */
export class InputCalls {
  readonly #dialled: Record<string, InputValue>;
  readonly #add: (output: InputOutput) => void;
  readonly #labels = createDictionary<boolean>();

  constructor(
    dialled: Record<string, InputValue>,
    add: (output: InputOutput) => void,
  ) {
    this.#dialled = dialled;
    this.#add = add;
  }

  range(options: unknown): number {
    const op = "input.range";
    const names = ["label", "min", "max", "step", "value"];
    const given = this.#read(op, options, names, "min: 1, max: 4");
    const min = number(op, "min", given.min);
    const max = number(op, "max", given.max);
    return this.#number("range", given, { min, max, initial: min });
  }

  number(options: unknown): number {
    const op = "input.number";
    const names = ["label", "min", "max", "step", "value"];
    const given = this.#read(op, options, names, "value: 1");
    const min = given.min === undefined ? -Infinity : given.min;
    const max = given.max === undefined ? Infinity : given.max;
    return this.#number("number", given, {
      min: min === -Infinity ? min : number(op, "min", min),
      max: max === Infinity ? max : number(op, "max", max),
      initial: 0,
    });
  }

  select(options: unknown): number | string {
    const op = "input.select";
    const names = ["label", "options", "value"];
    const given = this.#read(op, options, names, 'options: ["valid", "same"]');
    const label = given.label as string;
    const control = choose(op, given.options, given.value);
    const asked = this.#dialled[label];
    const isOffered =
      typeof asked !== "boolean" &&
      asked !== undefined &&
      control.options.includes(asked);
    const value = isOffered ? asked : control.initial;
    const isRefused = asked !== undefined && !isOffered;
    return this.#show(label, { ...control, value }, isRefused, asked);
  }

  checkbox(options: unknown): boolean {
    const op = "input.checkbox";
    const given = this.#read(op, options, ["label", "value"], "value: true");
    requireBoolean(op, "value", given.value ?? false);
    const initial = given.value === true;
    const label = given.label as string;
    const asked = this.#dialled[label];
    const value = typeof asked === "boolean" ? asked : initial;
    return this.#show(label, { type: "checkbox", value, initial });
  }

  text(options: unknown): string {
    const op = "input.text";
    const given = this.#read(op, options, ["label", "value"], 'value: "conv"');
    const initial = given.value ?? "";
    if (typeof initial !== "string" || initial.length > longestInput)
      throw kindFault`${op}: value is ${show(initial)}; give a text, ${longestInput} long at most`;
    const label = given.label as string;
    const asked = this.#dialled[label];
    const value = typeof asked === "string" ? asked : initial;
    return this.#show(label, { type: "text", value, initial });
  }

  /** How often it was pressed. */
  button(options: unknown): number {
    const label = this.#read("input.button", options, ["label"], "").label;
    const asked = this.#dialled[label as string];
    const value = typeof asked === "number" ? asked : 0;
    return this.#show(label as string, { type: "button", value, initial: 0 });
  }

  #number(
    type: "number" | "range",
    given: Record<string, unknown>,
    { min, max, initial }: { min: number; max: number; initial: number },
  ): number {
    const op = `input.${type}`;
    if (min > max)
      throw fault`${op}: min is ${min}, above max, which is ${max}; swap them`;
    const step = given.step === undefined ? 1 : number(op, "step", given.step);
    if (step <= 0) throw fault`${op}: step is ${step}; give a number above 0`;
    const own = given.value;
    const author = own === undefined ? initial : number(op, "value", own);
    const label = given.label as string;
    const dialled = this.#dialled[label];
    const asked = typeof dialled === "number" ? dialled : author;
    // A range may be computed, so that a value which was right before lies outside of it now.
    const value = minimum(maximum(asked, min), max);
    const bounds = { min, max, step, initial: author };
    return this.#show(
      label,
      { type, value, ...bounds },
      value !== asked,
      asked,
    );
  }

  #show<Value extends InputValue>(
    label: string,
    control: InputControl & { value: Value },
    isRefused = false,
    asked?: InputValue,
  ): Value {
    const refused = isRefused && asked !== undefined ? { refused: asked } : {};
    this.#add({ kind: "input", label, control, ...refused });
    return control.value;
  }

  /** The options of a control, whose label is its own within the cell. */
  #read(
    op: string,
    options: unknown,
    names: string[],
    example: string,
  ): Record<string, unknown> {
    const more = example && `, ${example}`;
    knownOptions(op, options, names, `{ label: "stride"${more} }`);
    const given = options as Record<string, unknown>;
    const { label } = given;
    if (typeof label !== "string" || label.trim() === "" || label.length > 100)
      throw kindFault`${op}: label is ${show(label)}; name the control, in 1 to 100 letters`;
    if (this.#labels[label])
      throw fault`${op}: the cell has two controls named ${show(label)}; give each its own label`;
    this.#labels[label] = true;
    return given;
  }
}

function number(op: string, name: string, value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw kindFault`${op}: ${name} is ${show(value)}; give a finite number`;
}
