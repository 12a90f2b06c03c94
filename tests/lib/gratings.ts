import type { Tensor } from "../../lib/index.ts";
import {
  crossEntropy,
  nn,
  noGrad,
  rand,
  randint,
  randn,
  SGD,
  zeros,
} from "../../lib/index.ts";

export interface Examples {
  /** `[N, 1, 16, 16]`. */
  images: Tensor;
  /** `[N]`, the orientation: 0, 1, 2 or 3 times 45°. */
  labels: Tensor;
}

const SIZE = 16;
const WAVELENGTH = 4;

/** Sine gratings in four orientations, with random phase, under noise of standard deviation 1. */
export function gratings(count: number): Examples {
  const labels = randint(4, [count]);
  const phases = rand(count);
  const waves = zeros(count, 1, SIZE, SIZE);
  let next = 0;
  for (let n = 0; n < count; n++) {
    const angle = (labels.data[n]! * Math.PI) / 4;
    for (let y = 0; y < SIZE; y++) {
      for (let x = 0; x < SIZE; x++) {
        const place = x * Math.cos(angle) - y * Math.sin(angle);
        const turns = place / WAVELENGTH + phases.data[n]!;
        waves.data[next++] = Math.sin(2 * Math.PI * turns);
      }
    }
  }
  return { images: waves.add(randn(count, 1, SIZE, SIZE)), labels };
}

/** Convolution, ReLU, mean over the image, linear: what the kernel sees is all that counts. */
export class SmallNet extends nn.Module {
  conv: nn.Conv2d;
  linear: nn.Linear;

  constructor(channels: number, options: nn.Conv2dLayerOptions) {
    super();
    this.conv = new nn.Conv2d(1, channels, options);
    this.linear = new nn.Linear(channels, 4);
  }

  forward(images: Tensor): Tensor {
    const features = this.conv
      .forward(images)
      .relu()
      .mean({ dim: [2, 3] });
    return this.linear.forward(features);
  }
}

export interface TrainingOptions {
  epochs: number;
  lr: number;
  batchSize?: number;
  /** Called after every epoch; the loop waits, and ends early if it says false. */
  onEpoch?: (epoch: number, loss: number) => unknown;
}

/** Plain gradient descent with momentum, in batches; lets the page breathe after every epoch. */
export async function train(
  net: nn.Module,
  { images, labels }: Examples,
  { epochs, lr, batchSize = 10, onEpoch }: TrainingOptions,
): Promise<void> {
  const optimizer = new SGD(net.parameters(), { lr, momentum: 0.9 });
  const count = labels.numel();
  for (let epoch = 0; epoch < epochs; epoch++) {
    let total = 0;
    for (let start = 0; start < count; start += batchSize) {
      const scores = net.forward(images.slice(0, start, start + batchSize));
      const batch = labels.slice(0, start, start + batchSize);
      const loss = crossEntropy(scores, batch);
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
      total += loss.item() * batch.numel();
    }
    if ((await onEpoch?.(epoch, total / count)) === false) return;
  }
}

/** Share of examples whose largest score is the right one. */
export function accuracy(net: nn.Module, { images, labels }: Examples): number {
  return noGrad(() => {
    const guesses = net.forward(images).argmax({ dim: 1 });
    return guesses.eq(labels).mean().item();
  });
}
