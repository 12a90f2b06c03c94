import { fault, kindFault } from "../../../lib/fault.ts";
import { show } from "../../../lib/show.ts";
import { longestInput } from "../input-value.ts";
import type { SelectControl } from "../output.ts";
import { isArray } from "../untampered.ts";

const most = 100;

/** What can be chosen from, and what is chosen at first. */
export function choose(
  op: string,
  options: unknown,
  value: unknown,
): SelectControl {
  if (!isArray(options) || options.length === 0)
    throw kindFault`${op}: options is ${show(options)}; give a list of texts or numbers`;
  if (options.length > most)
    throw fault`${op}: ${options.length} options are over ${most}; offer fewer`;
  const offered = Array.from(options as unknown[], (option, index) => {
    if (isOption(option)) return option;
    throw kindFault`${op}: options[${index}] is ${show(option)}; give a text or a number`;
  });
  const initial = value ?? offered[0]!;
  if (!(offered as unknown[]).includes(initial))
    throw fault`${op}: value is ${show(value)}, none of the options; choose from ${show(offered)}`;
  const chosen = initial as number | string;
  return { type: "select", options: offered, value: chosen, initial: chosen };
}

function isOption(option: unknown): option is number | string {
  return typeof option === "string"
    ? option.length <= longestInput
    : typeof option === "number" && Number.isFinite(option);
}
