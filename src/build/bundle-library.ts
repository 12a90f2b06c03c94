import { dirname, resolve } from "node:path";
import { libraryParts } from "../notebook/library-parts.ts";

/** Program of the worker, which holds the core. */
export const WORKER = "src/notebook/sandbox/worker.ts";

/** The library's parts as they reach a worker that holds the core already. */
export interface LibraryBundle {
  /** By part, an expression: a function of what the core shares and of who takes the exports. */
  parts: Record<string, string>;
  /**
   * A module that exports `shared`, what the parts import of the core's files: a list, since the
   * names would weigh more in every sandbox than all that is in some parts.
   */
  shared: string;
}

/** The minified parts. Each imports the core's own modules and brings the others along. */
export async function bundleLibrary(root: string): Promise<LibraryBundle> {
  const core = await coreFiles(root);
  const parts: Record<string, string> = {};
  const files = new Map<string, string>();
  for (const [part, { file }] of Object.entries(libraryParts)) {
    const { body, imports, exports } = await bundlePart(root, file, core);
    for (const { name, file } of imports) {
      if ((files.get(name) ?? file) !== file)
        throw new Error(
          `bundleLibrary: ${file} and ${files.get(name)} both share ${name}; rename one`,
        );
      files.set(name, file);
    }
    const names = [...files.keys()];
    const taken = imports.map(
      ({ name, as }) => `${names.indexOf(name)}: ${as}`,
    );
    const given = exports.map(({ name, as }) => `${as}: ${name}`);
    const program = `const { ${taken.join()} } = core;\n${body}\ngive({ ${given.join()} });`;
    parts[part] = `(function(core,give){${await minify(program)}})`;
  }
  const names = [...files.keys()];
  const shared = [
    ...names.map(
      (name) => `import { ${name} } from ${JSON.stringify(files.get(name))};`,
    ),
    `export const shared = [${names.join()}];`,
  ];
  return { parts, shared: shared.join("\n") };
}

/** Files of which something is in the worker from its beginning. */
async function coreFiles(root: string): Promise<Set<string>> {
  const { build } = await import(/* @vite-ignore */ "rolldown");
  const { output } = await build({
    input: resolve(root, WORKER),
    write: false,
    logLevel: "silent",
  });
  const modules = Object.entries(output[0].modules);
  return new Set(
    modules
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([file]) => file),
  );
}

interface Binding {
  name: string;
  as: string;
}

/** A part as one module without its import and export statements, and what these say. */
async function bundlePart(root: string, entry: string, core: Set<string>) {
  const { build } = await import(/* @vite-ignore */ "rolldown");
  const { output } = await build({
    input: resolve(root, entry),
    write: false,
    logLevel: "silent",
    plugins: [
      {
        name: "leave-the-core-out",
        resolveId(source, importer) {
          if (!importer || !source.startsWith(".")) return null;
          const file = resolve(dirname(importer), source);
          return core.has(file) ? { id: `core:${file}`, external: true } : null;
        },
      },
    ],
  });
  const imports: (Binding & { file: string })[] = [];
  const exports: Binding[] = [];
  const body = output[0].code
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
  return { body, imports, exports };
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

async function minify(program: string): Promise<string> {
  const { build } = await import(/* @vite-ignore */ "rolldown");
  const id = "part.js";
  const { output } = await build({
    input: id,
    plugins: [
      {
        name: "program",
        resolveId: (source) => (source === id ? id : null),
        load: (source) => (source === id ? program : null),
      },
    ],
    output: { format: "iife", minify: true, strict: true },
    write: false,
    logLevel: "silent",
  });
  return output[0].code.trim();
}
