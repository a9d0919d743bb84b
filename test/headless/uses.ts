// Which members of Excel's object model a test file uses, resolved by TypeScript against @types/office-js: properties and
// methods, what is destructured, what is named in a `load`, and what is set by `set` or loaded by an object.
import { resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "../..");

/** What an options object's own type is called beside the class it is for: `RangeLoadOptions`, `TableUpdateData`. */
const OF_OPTIONS = /(?:Collection)?(?:LoadOptions|UpdateData)$/;

function ownerOf(symbol: ts.Symbol): string | null {
  const owner = symbol.declarations?.[0]?.parent;
  if (owner === undefined || !(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))) return null;
  if (!owner.getSourceFile().fileName.includes("@types/office-js")) return null;
  return owner.name?.text.replace(OF_OPTIONS, "") ?? null;
}

class Scan {
  readonly found = new Set<string>();

  constructor(private readonly checker: ts.TypeChecker) {}

  visit(node: ts.Node): void {
    if (ts.isIdentifier(node)) this.identifier(node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [argument] = node.arguments;
      if (node.expression.name.text === "load" && argument !== undefined && ts.isStringLiteralLike(argument))
        for (const path of argument.text.split(","))
          this.loaded(this.checker.getTypeAtLocation(node.expression.expression), path.trim());
    }
    ts.forEachChild(node, (child) => {
      this.visit(child);
    });
  }

  private identifier(node: ts.Identifier): void {
    this.add(this.given(node) ?? this.taken(node) ?? this.checker.getSymbolAtLocation(node));
  }

  /** `{ name: … }` where an options object is expected. */
  private given(node: ts.Identifier): ts.Symbol | undefined {
    const { parent } = node;
    if (!ts.isPropertyAssignment(parent) || parent.name !== node) return undefined;
    const expected = this.checker.getContextualType(parent.parent);
    return expected === undefined ? undefined : this.property(expected, node.text);
  }

  /** `const { name } = …` */
  private taken(node: ts.Identifier): ts.Symbol | undefined {
    const { parent } = node;
    if (!ts.isBindingElement(parent) || (parent.propertyName ?? parent.name) !== node) return undefined;
    return this.property(this.checker.getTypeAtLocation(parent.parent), node.text);
  }

  private property(type: ts.Type, name: string): ts.Symbol | undefined {
    return this.checker.getPropertyOfType(this.checker.getNonNullableType(type), name);
  }

  private loaded(type: ts.Type, path: string): void {
    let current = type;
    for (const step of path.split(/[/.]/)) {
      const items = this.property(current, "items");
      const own = this.property(current, step);
      const item = items === undefined ? undefined : this.elementOf(this.checker.getTypeOfSymbol(items));
      const symbol = own ?? (item === undefined ? undefined : this.property(item, step));
      if (symbol === undefined) return;
      this.add(symbol);
      const next = this.checker.getTypeOfSymbol(symbol);
      current = step === "items" ? (this.elementOf(next) ?? next) : next;
    }
  }

  private elementOf(type: ts.Type): ts.Type | undefined {
    return this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  }

  private add(symbol: ts.Symbol | undefined): void {
    const owner = symbol === undefined ? null : ownerOf(symbol);
    if (symbol !== undefined && owner !== null) this.found.add(`${owner}.${symbol.name}`);
  }
}

export interface Scanned {
  /** Members a file uses, as "Type.member". */
  readonly usesOf: (file: string) => ReadonlySet<string>;
  /** Whether Microsoft's declarations, which the reference pages are made of, have a type with this member. */
  readonly isDeclared: (type: string, member: string) => boolean;
}

/** @param files paths from the project's root */
export function scan(files: readonly string[]): Scanned {
  const config = ts.readConfigFile(resolve(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const program = ts.createProgram(
    files.map((file) => resolve(ROOT, file)),
    options,
  );
  const checker = program.getTypeChecker();
  const declarations = program
    .getSourceFiles()
    .find(({ fileName }) => fileName.includes("@types/office-js/index.d.ts"));
  const space = declarations?.statements.find(
    (statement) => ts.isModuleDeclaration(statement) && statement.name.text === "Excel",
  );
  const symbol =
    space !== undefined && ts.isModuleDeclaration(space)
      ? checker.getSymbolAtLocation(space.name)
      : undefined;
  const uses = new Map(
    files.map((file) => {
      const source = program.getSourceFile(resolve(ROOT, file));
      const found = new Scan(checker);
      if (source !== undefined) found.visit(source);
      return [file, found.found];
    }),
  );
  return {
    usesOf: (file) => uses.get(file) ?? new Set(),
    isDeclared: (type, member) =>
      symbol?.exports
        ?.get(ts.escapeLeadingUnderscores(type))
        ?.members?.has(ts.escapeLeadingUnderscores(member)) ?? false,
  };
}
