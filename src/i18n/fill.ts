/** `fill("{n} rows", { n: 2 })` is "2 rows"; a hole without a value stays as it is. */
export function fill(
  template: string,
  values: Record<string, number | string>,
): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) =>
    name in values ? String(values[name]) : hole,
  );
}
