import type { CellSource } from "./cell.ts";
import { providedModule } from "./provided.ts";

/**
 * The cells as one TypeScript file: a comment names each, their imports stand merged on top, and
 * where a cell gives a name a second meaning, a block begins that lasts to the end of the file,
 * so that below it the nearest definition above holds, as on the page.
 */
export function writeLessonFile(title: string, cells: CellSource[]): string {
  const imports = new Map<string, Set<string>>();
  const bodies = cells.map(({ id, source }) => ({
    id,
    body: takeImports(source, imports),
  }));
  const hasInputs = imports.get(providedModule)?.delete("input");
  if (imports.get(providedModule)?.size === 0) imports.delete(providedModule);
  const taken = new Set([...imports.values()].flatMap((names) => [...names]));
  const known = new Set([...taken].map((name) => name.split(" ").at(-1)!));
  const parts = [`// ${title.replaceAll(/\s+/g, " ")}`, ...head(imports)];
  if (bodies.some(({ body }) => /\bdisplay\s*\(/.test(body)))
    parts.push("const display = (value: unknown) => console.log(value);");
  if (hasInputs) parts.push(inputsAtFirst);
  let depth = 0;
  for (const { id, body } of bodies) {
    const names = declaredNames(body);
    let text = `// cell: ${id}\n`;
    if (names.some((name) => known.has(name))) {
      depth += 1;
      known.clear();
      text += "{\n";
    }
    for (const name of names) known.add(name);
    // Only the top level of a file can export.
    text += depth > 0 ? body.replaceAll(/^export\s+/gm, "") : body;
    parts.push(text);
  }
  if (depth > 0) parts.push("}".repeat(depth));
  return `${parts.join("\n\n")}\n`;
}

/** A file has no controls: each has its author's value. */
const inputsAtFirst = `const input = {
  range: (options: { label: string; min: number; max: number; step?: number; value?: number }) =>
    Math.min(Math.max(options.value ?? options.min, options.min), options.max),
  number: (options: { label: string; min?: number; max?: number; step?: number; value?: number }) =>
    options.value ?? 0,
  select: <const T,>(options: { label: string; options: readonly T[]; value?: T }) =>
    (options.value ?? options.options[0]) as T,
  checkbox: (options: { label: string; value?: boolean }) => options.value ?? false,
  text: (options: { label: string; value?: string }) => options.value ?? "",
  button: (options: { label: string }) => 0,
};`;

/** The source without its imports, which are added to those of the file. */
function takeImports(
  source: string,
  imports: Map<string, Set<string>>,
): string {
  const statement =
    /^import\s+(type\s+)?\{([^}]*)\}\s+from\s+["']([^"'\n]+)["'];?[^\S\n]*\n?/gm;
  const body = source.replaceAll(
    statement,
    (_, type: string | undefined, names: string, from: string) => {
      const all = imports.get(from) ?? new Set();
      for (const name of names.split(",").map((each) => each.trim()))
        if (name) all.add(type ? `type ${name}` : name);
      imports.set(from, all);
      return "";
    },
  );
  return body.trim();
}

function head(imports: Map<string, Set<string>>): string[] {
  const lines = [...imports].map(
    ([from, names]) =>
      `import { ${[...names].sort().join(", ")} } from ${JSON.stringify(from)};`,
  );
  return lines.length > 0 ? [lines.join("\n")] : [];
}

/** What a cell declares at its top level, where nothing is indented. */
function declaredNames(body: string): string[] {
  const declaration =
    /^(?:export\s+)?(?:async\s+)?(?:class|const|function\*?|interface|let|type|var)\s+([\p{L}$_][\p{L}\p{N}$_]*|[[{][^=]*[\]}])/gmu;
  return [...body.matchAll(declaration)]
    .flatMap(([, names]) => [
      ...names!.matchAll(/[\p{L}$_][\p{L}\p{N}$_]*(?!\s*:)/gu),
    ])
    .map(([name]) => name);
}
