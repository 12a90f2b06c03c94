import { expect, test } from "vitest";
import { manualSeed, nn } from "../../lib/index.ts";
import type { Tensor } from "../../lib/index.ts";
import { accuracy, gratings, SmallNet, train } from "./gratings.ts";

test.each([
  { kernelSize: 1, stride: 1, least: 0, most: 0.35 },
  { kernelSize: 3, stride: 1, least: 0.9, most: 1 },
  { kernelSize: 3, stride: 4, least: 0.4, most: 0.8 },
])(
  "a kernel of $kernelSize with stride $stride tells orientations apart from $least to $most",
  async ({ kernelSize, stride, least, most }) => {
    manualSeed(1);
    const [learnt, fresh] = [gratings(120), gratings(200)];
    const padding = (kernelSize - 1) / 2;
    const net = new SmallNet(4, { kernelSize, padding, stride });
    await train(net, learnt, { epochs: 12, lr: 0.1 });
    const reached = accuracy(net, fresh);
    expect(reached).toBeGreaterThanOrEqual(least);
    expect(reached).toBeLessThanOrEqual(most);
  },
);

test("grey levels teach nothing until they are standardised", async () => {
  const levels = (images: Tensor) => images.mul(40).add(128);
  const reach = async (prepare: (images: Tensor) => Tensor) => {
    manualSeed(1);
    const [learnt, fresh] = [gratings(120), gratings(200)].map((examples) => ({
      ...examples,
      images: prepare(levels(examples.images)),
    }));
    const net = new SmallNet(4, { kernelSize: 3, padding: 1, stride: 2 });
    await train(net, learnt!, { epochs: 20, lr: 0.05 });
    return accuracy(net, fresh!);
  };
  expect(await reach((images) => images)).toBeLessThan(0.4);
  const standard = (x: Tensor) => x.sub(x.mean()).div(x.std());
  expect(await reach(standard)).toBeGreaterThan(0.85);
});

test("training shows progress after every epoch and can be stopped", async () => {
  manualSeed(1);
  const losses: number[] = [];
  const net = new SmallNet(4, { kernelSize: 3, padding: 1, stride: 4 });
  await train(net, gratings(40), {
    epochs: 50,
    lr: 0.1,
    onEpoch: (epoch, loss) => {
      losses[epoch] = loss;
      return epoch < 2;
    },
  });
  expect(losses).toHaveLength(3);
  expect(losses[2]).toBeLessThan(losses[0]!);
});

test("training with a seed ends at the same numbers every time", async () => {
  const learn = async () => {
    manualSeed(3);
    const net = new nn.Sequential(
      new SmallNet(2, { kernelSize: 3, stride: 4 }),
      new nn.Dropout(0.2),
    );
    await train(net, gratings(20), { epochs: 2, lr: 0.1 });
    return net.parameters().map(({ data }) => data);
  };
  expect(await learn()).toEqual(await learn());
});
