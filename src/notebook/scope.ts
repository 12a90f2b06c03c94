import type {
  AnyNode,
  Function as FunctionNode,
  Identifier,
  Node,
  Pattern,
  Program,
} from "acorn";
import type { NameUse } from "./cell.ts";
import { childNodes } from "./child-nodes.ts";

export interface Names {
  /** Declared at the top level, in order of appearance. */
  defines: string[];
  /** Imported names, as the cell calls them. */
  imported: string[];
  /** Read but not declared; each name once, at its first place. */
  reads: NameUse[];
  /** Assigned but not declared; each name once, at its first place. */
  assigns: NameUse[];
}

type Role = "assign" | "probe" | "read";

interface Reference {
  identifier: Identifier;
  role: Role;
  scope: Scope;
}

class Scope {
  readonly names = new Set<string>();
  readonly parent: Scope | undefined;
  /** Where a `var` in this scope is declared. */
  readonly variables: Scope;

  constructor(parent?: Scope, holdsVariables = false) {
    this.parent = parent;
    this.variables = !parent || holdsVariables ? this : parent.variables;
  }

  has(name: string): boolean {
    return this.names.has(name) || (this.parent?.has(name) ?? false);
  }
}

/** Names that a JavaScript module defines, imports, and needs from elsewhere. */
export function findNames(program: Program): Names {
  return new NameFinder().find(program);
}

/** Walks once to collect declarations and references; references resolve when all are known. */
class NameFinder {
  readonly #top = new Scope();
  readonly #imported = new Set<string>();
  readonly #references: Reference[] = [];

  find(program: Program): Names {
    this.#children(program, this.#top);
    const free = this.#references.filter(
      ({ identifier, scope }) => !scope.has(identifier.name),
    );
    const required = free.filter(({ role }) => role === "read");
    const probed = free.filter(({ role }) => role === "probe");
    const reads = firstUses(required);
    const names = new Set(reads.map(({ name }) => name));
    for (const use of firstUses(probed)) {
      if (!names.has(use.name)) reads.push({ ...use, optional: true });
    }
    const isOwn = (name: string) => !this.#imported.has(name);
    return {
      defines: [...this.#top.names].filter(isOwn),
      imported: [...this.#imported],
      reads,
      assigns: firstUses(free.filter(({ role }) => role === "assign")),
    };
  }

  #refer(identifier: Identifier, role: Role, scope: Scope): void {
    this.#references.push({ identifier, role, scope });
  }

  #children(node: Node, scope: Scope): void {
    for (const child of childNodes(node)) this.#visit(child, scope);
  }

  #visit(node: AnyNode, scope: Scope): void {
    switch (node.type) {
      case "Identifier":
        return this.#refer(node, "read", scope);
      case "MemberExpression":
        this.#visit(node.object, scope);
        if (node.computed) this.#visit(node.property, scope);
        return;
      case "Property":
      case "PropertyDefinition":
      case "MethodDefinition":
        if (node.computed) this.#visit(node.key, scope);
        if (node.value) this.#visit(node.value, scope);
        return;
      case "UnaryExpression":
        if (node.operator === "typeof" && node.argument.type === "Identifier") {
          return this.#refer(node.argument, "probe", scope);
        }
        return this.#children(node, scope);
      case "AssignmentExpression":
        if (node.operator !== "=" && node.left.type === "Identifier") {
          this.#refer(node.left, "read", scope);
        }
        this.#assign(node.left, scope);
        return this.#visit(node.right, scope);
      case "UpdateExpression":
        return this.#assign(node.argument as Pattern, scope);
      case "LabeledStatement":
        return this.#visit(node.body, scope);
      case "BreakStatement":
      case "ContinueStatement":
      case "MetaProperty":
        return;
      default:
        return this.#visitScoped(node, scope);
    }
  }

  /** Nodes that declare names or open a scope. */
  #visitScoped(node: AnyNode, scope: Scope): void {
    switch (node.type) {
      case "ImportDeclaration":
        for (const { local } of node.specifiers) {
          this.#imported.add(local.name);
          scope.names.add(local.name);
        }
        return;
      case "VariableDeclaration": {
        const owner = node.kind === "var" ? scope.variables : scope;
        for (const { id, init } of node.declarations) {
          this.#declare(id, owner, scope);
          if (init) this.#visit(init, scope);
        }
        return;
      }
      case "FunctionDeclaration":
        if (node.id) scope.names.add(node.id.name);
        return this.#function(node, new Scope(scope, true));
      case "FunctionExpression": {
        const own = new Scope(scope, true);
        if (node.id) own.names.add(node.id.name);
        return this.#function(node, own);
      }
      case "ArrowFunctionExpression":
        return this.#function(node, new Scope(scope, true));
      case "ClassDeclaration":
      case "ClassExpression": {
        const isDeclaration = node.type === "ClassDeclaration";
        const own = isDeclaration ? scope : new Scope(scope);
        if (node.id) own.names.add(node.id.name);
        if (node.superClass) this.#visit(node.superClass, own);
        return this.#children(node.body, own);
      }
      case "CatchClause": {
        const own = new Scope(scope);
        if (node.param) this.#declare(node.param, own, own);
        return this.#visit(node.body, own);
      }
      case "ForInStatement":
      case "ForOfStatement": {
        const own = new Scope(scope);
        if (node.left.type === "VariableDeclaration") {
          this.#visit(node.left, own);
        } else this.#assign(node.left, own);
        this.#visit(node.right, own);
        return this.#visit(node.body, own);
      }
      case "StaticBlock":
        return this.#children(node, new Scope(scope, true));
      case "BlockStatement":
      case "ForStatement":
      case "SwitchStatement":
        return this.#children(node, new Scope(scope));
      default:
        return this.#children(node, scope);
    }
  }

  #function(node: FunctionNode, own: Scope): void {
    // `arguments` belongs to every function but an arrow.
    if (node.type !== "ArrowFunctionExpression") own.names.add("arguments");
    for (const parameter of node.params) this.#declare(parameter, own, own);
    // A `var` of the body is not visible to the parameters' defaults.
    if (node.body.type === "BlockStatement") {
      this.#children(node.body, new Scope(own, true));
    } else this.#visit(node.body, own);
  }

  /** Declares a pattern's names in `owner`; its defaults and keys are read in `scope`. */
  #declare(pattern: Pattern, owner: Scope, scope: Scope): void {
    this.#pattern(pattern, scope, (target) => {
      if (target.type === "Identifier") owner.names.add(target.name);
    });
  }

  #assign(pattern: Pattern, scope: Scope): void {
    this.#pattern(pattern, scope, (target) => {
      if (target.type === "Identifier") this.#refer(target, "assign", scope);
      else this.#visit(target, scope);
    });
  }

  #pattern(
    pattern: Pattern,
    scope: Scope,
    bind: (target: Pattern) => void,
  ): void {
    switch (pattern.type) {
      case "ObjectPattern":
        for (const property of pattern.properties) {
          if (property.type === "RestElement") {
            this.#pattern(property, scope, bind);
            continue;
          }
          if (property.computed) this.#visit(property.key, scope);
          this.#pattern(property.value, scope, bind);
        }
        return;
      case "ArrayPattern":
        for (const element of pattern.elements) {
          if (element) this.#pattern(element, scope, bind);
        }
        return;
      case "RestElement":
        return this.#pattern(pattern.argument, scope, bind);
      case "AssignmentPattern":
        this.#visit(pattern.right, scope);
        return this.#pattern(pattern.left, scope, bind);
      default:
        return bind(pattern);
    }
  }
}

function firstUses(references: Reference[]): NameUse[] {
  const uses = new Map<string, NameUse>();
  for (const { identifier } of references) {
    const { name, loc } = identifier;
    const { line, column } = loc!.start;
    if (!uses.has(name)) uses.set(name, { name, line, column: column + 1 });
  }
  return [...uses.values()].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}
