import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Lighthouse's categories, in the order of its reports. */
export const categories = [
  "performance",
  "accessibility",
  "best-practices",
  "seo",
] as const;

export interface Scores {
  /** By category, from 0 to 100. */
  scores: number[];
  /** Largest paint and blocked time in milliseconds, shift of the layout. */
  lcp: number;
  tbt: number;
  cls: number;
  /** Titles of what is not at its best, below a score of 100. */
  lacking: string[];
}

interface Audit {
  id: string;
  title: string;
  score: number | null;
  numericValue?: number;
}

interface Report {
  audits: Record<string, Audit>;
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
}

type Lighthouse = (
  url: string,
  flags: object,
) => Promise<{ lhr: Report } | undefined>;

/** Lighthouse from the folder that its packages are in; it brings no types that we need. */
export async function openLighthouse(folder: string): Promise<Lighthouse> {
  const file = createRequire(join(folder, "package.json")).resolve(
    "lighthouse",
  );
  const loaded = (await import(pathToFileURL(file).href)) as {
    default: Lighthouse;
  };
  return loaded.default;
}

/** One visit as on a phone, with Lighthouse's own settings. */
export async function visit(
  lighthouse: Lighthouse,
  url: string,
  port: number,
): Promise<Scores> {
  const result = await lighthouse(url, {
    port,
    logLevel: "error",
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`lighthouse: no report of ${url}`);
  const { audits, categories: found } = result.lhr;
  const number = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    scores: categories.map((id) => Math.round((found[id]?.score ?? 0) * 100)),
    lcp: number("largest-contentful-paint"),
    tbt: number("total-blocking-time"),
    cls: number("cumulative-layout-shift"),
    lacking: categories.flatMap((id) => {
      const { score, auditRefs } = found[id]!;
      if (score === 1) return [];
      return auditRefs
        .filter(({ weight }) => weight > 0)
        .map((reference) => audits[reference.id]!)
        .filter((audit) => (audit.score ?? 1) < 1)
        .map((audit) => `${audit.id}: ${audit.title}`);
    }),
  };
}

/** Of several visits the one that scores best; noise of the machine only lowers a score. */
export function best(visits: Scores[]): Scores {
  const sum = ({ scores }: Scores) => scores.reduce((a, b) => a + b, 0);
  return visits.reduce((a, b) => (sum(b) > sum(a) ? b : a));
}
