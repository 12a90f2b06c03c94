import ts from "typescript";
import type { CellSource } from "../notebook/cell.ts";
import { cellModules, type CellModule } from "./cell-modules.ts";
import { compilerOptions, globals } from "./environment.ts";
import { evaluateAliases, type TypeResult } from "./evaluate.ts";

/** A place in a cell and what TypeScript says of it. */
export interface TypeNote {
  /** Offsets in the cell's source. */
  from: number;
  to: number;
  text: string;
}

/** What stands at a place: its type, and what its author says. */
export interface TypeInfo extends TypeNote {
  docs: string;
}

export interface Completion {
  name: string;
  /** TypeScript's word for it, for example "function" or "property". */
  kind: string;
  /** A cell or the place itself gives it, and not the language. */
  isNear: boolean;
}

/** The call around a place. */
export interface Signature {
  before: string;
  /** The parameter that the place belongs to. */
  parameter: string;
  after: string;
  docs: string;
}

/** Types that were asked for below a cell, and what is wrong in the cell itself. */
export interface Evaluation {
  problems: TypeNote[];
  types: TypeResult[];
}

export interface ServiceFiles {
  /** Folder that holds `lib/index.ts`; no slash at the end. */
  root: string;
  /** Path of TypeScript's own lib files' main one. */
  standard: string;
  read: (path: string) => string | undefined;
  /** TypeScript's messages in another language. */
  messages?: Record<string, string>;
}

/** How TypeScript sorts the names that every program has: after all others. */
const globalNames = "15";

/** TypeScript over the cells of a page. Each cell sees the library and the cells above it. */
export class CellService {
  readonly #root: string;
  readonly #service: ts.LanguageService;
  #modules = new Map<string, CellModule>();
  #versions = new Map<string, number>();
  /** What is being formatted, apart from the cells, for there `export` is blanked. */
  #formatted = "";
  readonly #formattedName: string;

  constructor({ root, standard, read, messages }: ServiceFiles) {
    this.#root = root;
    this.#formattedName = `${root}/formatted.ts`;
    const globalsName = `${root}/cell-globals.d.ts`;
    const readAny = (name: string) =>
      name === globalsName
        ? globals
        : name === this.#formattedName
          ? this.#formatted
          : (this.#modules.get(name)?.text ?? read(name));
    const snapshot = (name: string) => {
      const text = readAny(name);
      return text === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(text);
    };
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => compilerOptions(root),
      getScriptFileNames: () => [globalsName, ...this.#modules.keys()],
      getScriptVersion: (name) => String(this.#versions.get(name) ?? 0),
      getScriptSnapshot: snapshot,
      getCurrentDirectory: () => root || "/",
      getDefaultLibFileName: () => standard,
      getLocalizedDiagnosticMessages: () => messages,
      fileExists: (name) => readAny(name) !== undefined,
      readFile: readAny,
    });
  }

  /** Takes the cells as they are now, in the page's order. */
  show(cells: readonly CellSource[]): void {
    const modules = cellModules(cells, this.#root);
    for (const [name, { text }] of modules)
      if (this.#modules.get(name)?.text !== text)
        this.#versions.set(name, (this.#versions.get(name) ?? 0) + 1);
    this.#modules = modules;
  }

  /** What is wrong in a cell. While its syntax is, its types are not judged. */
  problems(cell: string): TypeNote[] {
    const [name, module] = this.#find(cell);
    const syntactic = this.#service.getSyntacticDiagnostics(name);
    const found = syntactic.length
      ? syntactic
      : this.#service.getSemanticDiagnostics(name);
    const end = module.source.length;
    return found.flatMap(({ start = 0, length = 0, messageText }) => {
      const from = start - module.offset;
      // A line that the notebook wrote is none of the reader's business.
      if (from < 0 || (from > end && !syntactic.length)) return [];
      const text = ts.flattenDiagnosticMessageText(messageText, "\n");
      const inside = Math.min(from, end);
      return [{ from: inside, to: Math.min(from + length, end), text }];
    });
  }

  /** What types stand for that are written right below a cell. */
  evaluate(cell: string, types: readonly string[]): Evaluation {
    const cells = [...this.#modules.values()].map((module) => ({
      id: module.cell,
      source: module.source,
    }));
    const above = cells.slice(0, cells.findIndex(({ id }) => id === cell) + 1);
    const asked = {
      id: "asked-below",
      source: types.map((type, i) => `type Asked${i} = ${type};`).join("\n"),
    };
    this.show([...above, asked]);
    try {
      const [name] = this.#find(asked.id);
      const program = this.#service.getProgram();
      const file = program?.getSourceFile(name);
      if (!program || !file) throw new RangeError("types: there is no program");
      const found = this.#service.getSemanticDiagnostics(name);
      return {
        problems: this.problems(cell),
        types: evaluateAliases(program, file, found),
      };
    } finally {
      this.show(cells);
    }
  }

  completions(cell: string, at: number): Completion[] {
    const [name, { offset }] = this.#find(cell);
    const list = this.#service.getCompletionsAtPosition(name, at + offset, {});
    const entries = [...(list?.entries ?? [])];
    entries.sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
    return entries.map(({ name, kind, sortText }) => ({
      name,
      kind,
      isNear: sortText < globalNames,
    }));
  }

  /** Type and docs of a name that `completions` offers at the place. */
  describe(cell: string, at: number, entry: string): TypeInfo | undefined {
    const [name, { offset }] = this.#find(cell);
    const details = this.#service.getCompletionEntryDetails(
      name,
      at + offset,
      entry,
      undefined,
      undefined,
      undefined,
      undefined,
    );
    return details && { from: at, to: at, ...toText(details) };
  }

  info(cell: string, at: number): TypeInfo | undefined {
    const [name, { offset, source }] = this.#find(cell);
    const info = this.#service.getQuickInfoAtPosition(name, at + offset);
    if (!info) return undefined;
    const from = info.textSpan.start - offset;
    const to = from + info.textSpan.length;
    if (from < 0 || to > source.length) return undefined;
    return { from, to, ...toText(info) };
  }

  /** Types of all names in a cell, in order. */
  nameTypes(cell: string): TypeInfo[] {
    const [name, { offset }] = this.#find(cell);
    const file = this.#service.getProgram()?.getSourceFile(name);
    const found: TypeInfo[] = [];
    const visit = (node: ts.Node): void => {
      const start = node.getStart(file) - offset;
      if (ts.isIdentifier(node) && start >= 0) {
        const info = this.info(cell, start);
        if (info?.text) found.push(info);
      }
      ts.forEachChild(node, visit);
    };
    if (file) visit(file);
    return found;
  }

  signature(cell: string, at: number): Signature | undefined {
    const [name, { offset }] = this.#find(cell);
    const help = this.#service.getSignatureHelpItems(name, at + offset, {});
    const item = help?.items[help.selectedItemIndex];
    if (!help || !item) return undefined;
    const parts = item.parameters.map(({ displayParts }) => join(displayParts));
    const index = help.argumentIndex;
    const separator = join(item.separatorDisplayParts);
    const lead = parts.slice(0, index).map((part) => part + separator);
    const rest = parts.slice(index + 1).map((part) => separator + part);
    return {
      before: join(item.prefixDisplayParts) + lead.join(""),
      parameter: parts[index] ?? "",
      after: rest.join("") + join(item.suffixDisplayParts),
      docs: join(item.parameters[index]?.documentation ?? []),
    };
  }

  /** A source in TypeScript's own layout. */
  format(source: string): string {
    const name = this.#formattedName;
    this.#versions.set(name, (this.#versions.get(name) ?? 0) + 1);
    this.#formatted = source;
    const edits = this.#service.getFormattingEditsForDocument(name, {
      ...ts.getDefaultFormatCodeSettings("\n"),
      indentSize: 2,
      tabSize: 2,
    });
    let text = source;
    for (const { span, newText } of edits.toReversed())
      text =
        text.slice(0, span.start) +
        newText +
        text.slice(span.start + span.length);
    return text;
  }

  #find(cell: string): [string, CellModule] {
    const found = [...this.#modules].find(([, each]) => each.cell === cell);
    if (!found) throw new RangeError(`types: there is no cell ${cell}`);
    return found;
  }
}

function join(parts: readonly ts.SymbolDisplayPart[]): string {
  return ts.displayPartsToString([...parts]);
}

function toText(info: {
  displayParts?: ts.SymbolDisplayPart[];
  documentation?: ts.SymbolDisplayPart[];
}) {
  return {
    // An imported name is what it stands for; what Tensor inherits is a tensor's.
    text: join(info.displayParts ?? [])
      .replace(/^\(alias\) |\nimport .*$/gs, "")
      .replace(/^(\(\w+\) )[A-Z]\w+(?=Tensor\.)/, "$1"),
    docs: join(info.documentation ?? []),
  };
}
