import { Tensor } from "../tensor.ts";

/**
 * A layer, or a network of layers. Write your own as in PyTorch: layers as fields, and `forward`.
 *
 * @example
 * class Net extends nn.Module {
 *   first = new nn.Linear(4, 8);
 *   last = new nn.Linear(8, 2);
 *   forward(x) {
 *     return this.last.forward(this.first.forward(x).relu());
 *   }
 * }
 * new Net().forward(ones(1, 4)).shape;
 * // [1, 2]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html
 */
export abstract class Module {
  /** Whether the layer acts as in training; matters to `Dropout` and `BatchNorm2d`. */
  training = true;

  /** What the layer makes of an input. */
  abstract forward(input: Tensor): Tensor;

  /** The layers inside, by name, in order. */
  children(): [name: string, layer: Module][] {
    return Object.entries(this).filter(
      (entry): entry is [string, Module] => entry[1] instanceof Module,
    );
  }

  /**
   * Everything an optimiser is to change: this layer's tensors with `requiresGrad`, then those of
   * the layers inside; each once. To freeze one, set its `requiresGrad` to false.
   */
  parameters(): Tensor[] {
    const own = Object.values(this).filter(
      (field): field is Tensor => field instanceof Tensor && field.requiresGrad,
    );
    const inside = this.children().flatMap(([, layer]) => layer.parameters());
    return [...new Set([...own, ...inside])];
  }

  /** Lets this layer, and those inside, act as in training, or not. */
  train(isTraining = true): this {
    this.training = isTraining;
    for (const [, layer] of this.children()) layer.train(isTraining);
    return this;
  }

  /** Lets this layer, and those inside, act as in use: the same as `train(false)`. */
  eval(): this {
    return this.train(false);
  }

  /** As PyTorch prints it: the layers inside, one a line. */
  toString(): string {
    return this.list(this.constructor.name);
  }

  /** The name with the layers inside, one a line. */
  protected list(name: string): string {
    const lines = this.children().map(
      ([key, layer]) =>
        `\n  (${key}): ${String(layer).replaceAll("\n", "\n  ")}`,
    );
    return `${name}(${lines.join("")}${lines.length > 0 ? "\n" : ""})`;
  }
}
