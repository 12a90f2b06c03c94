import { heightWidth, knownOptions, requireBoolean } from "../check.ts";
import type { AvgPool2dOptions } from "../avg-pool2d.ts";
import type { MaxPool2dOptions } from "../max-pool2d.ts";

/** Refuses, when a layer is made, what its pooling would refuse later. */
export function checkPoolOptions(
  op: string,
  options: MaxPool2dOptions | AvgPool2dOptions,
  names: readonly string[],
): void {
  knownOptions(op, options, names, "{ kernelSize: 2 }");
  for (const name of names) {
    const value = (options as unknown as Record<string, unknown>)[name];
    if (name === "ceilMode" || name === "countIncludePad") {
      requireBoolean(op, name, value ?? false);
    } else if (value !== undefined || name === "kernelSize") {
      heightWidth(op, name, value, name === "padding" ? 0 : 1);
    }
  }
}
