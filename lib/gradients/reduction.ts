import type { BackwardStep, Rule, Rules } from "./rule.ts";

/** The way back through sums, maxima and minima; `saved` says where each element went. */
export const reductionRules: Rules = {
  sum: ({ gradient, saved: places }: BackwardStep<Int32Array>) => [
    () => Float32Array.from(places, (place) => gradient[place]!),
  ],
  max: extremeRule,
  min: extremeRule,
};

/** Elements that are equally extreme share the gradient evenly. */
function extremeRule({
  gradient,
  output,
  inputs: [input],
  saved: places,
}: BackwardStep<Int32Array>): ReturnType<Rule> {
  return [
    () => {
      const isChosen = (value: number, i: number) =>
        Object.is(value, output.data[places[i]!]) ||
        value === output.data[places[i]!];
      const ties = new Float64Array(gradient.length);
      input!.data.forEach((value, i) => {
        if (isChosen(value, i)) ties[places[i]!]! += 1;
      });
      return input!.data.map((value, i) =>
        isChosen(value, i) ? gradient[places[i]!]! / ties[places[i]!]! : 0,
      );
    },
  ];
}
