import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe complains of on a page, with the first places.
 *
 * @param rules Only these. Default all.
 */
export async function barriers(page: Page, rules?: string[]) {
  // The page alone: no other frame says anything, and for them axe would open one more page.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] });
  if (rules) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)),
  }));
}
