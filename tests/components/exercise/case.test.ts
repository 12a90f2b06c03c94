import { expect, test } from "vitest";
import { caseState } from "../../../src/components/exercise/case.ts";
import { drawCases } from "../../../src/exercise/cases.ts";
import type { CodeCheck } from "../../../src/exercise/code-check.ts";
import { sameValue } from "../../../src/exercise/same-value.ts";
import { loadFigureWords } from "../../../src/i18n/figure-words.ts";
import { computeSteps } from "../../../src/visual/convolution/steps.ts";
import { openFigure } from "../../../src/visual/figures/stepper.ts";
import { checks } from "../../exercise/checks.ts";

const drawn = checks.filter(
  (check): check is CodeCheck => check.kind === "code",
);

test.each(drawn.map((check) => [check.id, check] as const))(
  "%s: the figure of a case computes its answer",
  async (_, check) => {
    const words = await loadFigureWords("stepper", "en");
    for (const { args, expected } of drawCases(check, 3)) {
      if (!expected) continue;
      const { input, kernel, ...rest } = check.asConvolution!(args);
      const figure = openFigure(caseState({ input, kernel, ...rest }), words);
      expect(figure?.steps).toBe(expected.flat().length);
      const setting = {
        ...rest,
        size: [input.length, input[0]!.length],
        kernelSize: [kernel.length, kernel[0]!.length],
        dilation: [1, 1],
      } as const;
      const { output } = computeSteps(setting, input, kernel);
      expect(sameValue(output(), expected)).toBe(true);
    }
  },
);
