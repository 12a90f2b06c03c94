import { dirname, resolve } from "node:path";
import { libraryParts, type PartName } from "../notebook/library-parts.ts";
import { bundle, sandboxed } from "./bundle.ts";
import { numberSentences } from "./number-sentences.ts";

/** Program of the worker, which holds the core. */
export const WORKER = "src/notebook/sandbox/worker.ts";

/** The library's parts as they reach a worker that holds the core already. */
export interface LibraryBundle {
  /**
   * By part, an expression for a function. It gets the list of what the core and earlier parts share,
   * to which it adds its own, and a function to which it gives its exports.
   */
  parts: Record<string, string>;
  /**
   * A module that exports `shared`: what the parts import from files of the core. A list and not an
   * object, since the names would make every sandbox larger.
   */
  shared: string;
}

/**
 * The minified parts. A part contains the modules that neither the core nor the parts that it needs
 * contain; it imports from those, which a worker has before it.
 */
export async function bundleLibrary(root: string): Promise<LibraryBundle> {
  const core = await coreFiles(root);
  /** By part, the files that it contains. */
  const own = new Map<string, Map<string, string>>();
  /** By name, the file of what parts import from the core or from other parts. */
  const taken = new Map<string, string>();
  const filesBefore = (part: PartName) => {
    const { needs = [] } = libraryParts[part];
    return new Set([
      ...core,
      ...needs.flatMap((need) => [...own.get(need)!.keys()]),
    ]);
  };
  const parts = Object.keys(libraryParts) as PartName[];
  for (const part of parts) {
    const { imports, modules } = await bundlePart(
      root,
      resolve(root, libraryParts[part].file),
      filesBefore(part),
    );
    refuseCopies(part, modules, own);
    own.set(part, modules);
    for (const { name, file } of imports) {
      if ((taken.get(name) ?? file) !== file)
        throw new Error(
          `bundleLibrary: ${file} and ${taken.get(name)} both share ${name}; rename one`,
        );
      taken.set(name, file);
    }
  }
  const isOfCore = (name: string) => core.has(taken.get(name)!);
  const ofCore = [...taken.keys()].filter(isOfCore);
  const names = [...ofCore, ...[...taken.keys()].filter((n) => !isOfCore(n))];

  const texts: Record<string, string> = {};
  for (const part of parts) {
    const file = resolve(root, libraryParts[part].file);
    const lent = names
      .map((name, index) => ({ name, file: taken.get(name)!, index }))
      .filter((each) => own.get(part)!.has(each.file));
    const bundled = await bundlePart(root, file, filesBefore(part), lent);
    const program = await minify(asProgram(bundled, names));
    texts[part] = `(function(${SHARED},${GIVE}){${program}})`;
  }
  const shared = [
    ...ofCore.map(
      (name) => `import { ${name} } from ${JSON.stringify(taken.get(name))};`,
    ),
    `export const shared = [${ofCore.join()}];`,
  ];
  return { parts: texts, shared: shared.join("\n") };
}

/** Classes and variables must exist once in a worker; copies of functions do no harm. */
function refuseCopies(
  part: string,
  modules: Map<string, string>,
  own: Map<string, Map<string, string>>,
): void {
  for (const [other, files] of own)
    for (const [file, code] of modules)
      if (files.has(file) && /^(?:let|var|class)\b/m.test(code))
        throw new Error(
          `bundleLibrary: ${part} and ${other} both bring ${file}; let ${part} need ${other}`,
        );
}

/** Files that the worker's program contains, at least in part. */
async function coreFiles(root: string): Promise<Set<string>> {
  const { modules } = await bundle({ input: resolve(root, WORKER) });
  return new Set(renderedModules(modules).keys());
}

/** By file, its code, where tree shaking has left any. */
function renderedModules(
  modules: Record<string, { code: string | null }>,
): Map<string, string> {
  return new Map(
    Object.entries(modules).flatMap(([file, { code }]) =>
      code && file.startsWith("/") ? [[file, code] as const] : [],
    ),
  );
}

interface Binding {
  name: string;
  as: string;
}

interface Lent {
  name: string;
  file: string;
  /** Its index in the list of all that is shared. */
  index: number;
}

interface PartBundle {
  body: string;
  imports: (Binding & { file: string })[];
  exports: Binding[];
  modules: Map<string, string>;
}

/** Prefix of the names under which a part exports what only other parts use. */
const LENT = "lent_";

/** Parameters of a part's function; no file of the library uses these names. */
const [SHARED, GIVE] = ["$shared", "$give"];

/** A part as one module without import and export statements, and the names in these. */
async function bundlePart(
  root: string,
  entry: string,
  before: Set<string>,
  lent: Lent[] = [],
): Promise<PartBundle> {
  const program = [
    `export * from ${JSON.stringify(entry)};`,
    ...lent.map(
      ({ name, file, index }) =>
        `export { ${name} as ${LENT}${index} } from ${JSON.stringify(file)};`,
    ),
  ].join("\n");
  const { code, modules } = await bundle({
    input: "part.js",
    plugins: [
      textOf("part.js", program),
      numberSentences(root),
      {
        name: "leave-out-what-is-there",
        resolveId(source, importer) {
          if (!importer || !source.startsWith(".")) return null;
          const file = resolve(dirname(importer), source);
          return before.has(file)
            ? { id: `core:${file}`, external: true }
            : null;
        },
      },
    ],
  });
  const imports: (Binding & { file: string })[] = [];
  const exports: Binding[] = [];
  const body = code
    .replace(
      /^import (?:\{([^}]*)\} from )?"core:([^"]+)";$/gm,
      (_, names: string | undefined, file: string) => {
        imports.push(...bindings(names).map((each) => ({ ...each, file })));
        return "";
      },
    )
    .replace(/^export \{([^}]*)\};$/gm, (_, names: string) => {
      exports.push(...bindings(names));
      return "";
    });
  if (/^(?:import|export)\b/m.test(body))
    throw new Error(
      `bundleLibrary: ${entry} imports or exports a whole namespace; name what it needs`,
    );
  return { body, imports, exports, modules: renderedModules(modules) };
}

/** A part as statements that read from the shared list, in the order of `names`, and add to it. */
function asProgram(
  { body, imports, exports }: PartBundle,
  names: string[],
): string {
  const taken = imports.map(({ name, as }) => `${names.indexOf(name)}: ${as}`);
  const isLent = ({ as }: Binding) => as.startsWith(LENT);
  const lent = exports
    .filter(isLent)
    .map(({ name, as }) => `${SHARED}[${as.slice(LENT.length)}] = ${name};`);
  const given = exports
    .filter((each) => !isLent(each))
    .map(({ name, as }) => `${as}: ${name}`);
  return [
    `const { ${taken.join()} } = ${SHARED};`,
    body,
    ...lent,
    `${GIVE}({ ${given.join()} });`,
  ].join("\n");
}

/** The names between the braces of an import or export. */
function bindings(names = ""): Binding[] {
  return names
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const [name = "", as = name] = each.split(" as ");
      return { name, as };
    });
}

function textOf(id: string, text: string) {
  return {
    name: `text-of-${id}`,
    resolveId: (source: string) => (source === id ? id : null),
    load: (source: string) => (source === id ? text : null),
  };
}

async function minify(program: string): Promise<string> {
  const id = "program.js";
  const { code } = await bundle({
    input: id,
    plugins: [textOf(id, program)],
    output: sandboxed,
  });
  return code.trim();
}
