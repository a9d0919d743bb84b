// Only members of Excel's object model up to ExcelApi 1.14 are used, read off the annotations in @types/office-js. Options
// of `Excel.run` are looked at too. A later member would have to stand behind `isSetSupported`, and be named here.
import { readFileSync } from "node:fs";
import { resolve, relative } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "../..");
const BASELINE = [1, 14] as const;

interface Use {
  readonly member: string;
  readonly file: string;
  readonly version: readonly [number, number];
}

function program(): ts.Program {
  const config = ts.readConfigFile(resolve(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const files = ts.sys
    .readDirectory(resolve(ROOT, "src"), [".ts", ".tsx"])
    .filter((file) => !file.includes("/headless/"));
  return ts.createProgram(files, options);
}

/** The version in "[Api set: ExcelApi 1.9]" of a declaration's comment, if it is of Excel's object model. */
function versionOf(symbol: ts.Symbol): readonly [number, number] | null {
  for (const declaration of symbol.declarations ?? []) {
    const source = declaration.getSourceFile();
    if (!source.fileName.includes("@types/office-js")) continue;
    const comment = source.text.slice(declaration.getFullStart(), declaration.getStart());
    const found = /\[Api set: ExcelApi(?:Online)? (\d+)\.(\d+)/.exec(comment);
    if (found !== null) return [Number(found[1]), Number(found[2])];
  }
  return null;
}

function uses(): Use[] {
  const built = program();
  const checker = built.getTypeChecker();
  const found: Use[] = [];
  for (const source of built.getSourceFiles()) {
    const file = relative(ROOT, source.fileName);
    if (!file.startsWith("src")) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const parent = node.parent;
        const contextual =
          ts.isPropertyAssignment(parent) &&
          parent.name === node &&
          ts.isObjectLiteralExpression(parent.parent)
            ? checker.getContextualType(parent.parent)?.getProperty(node.text)
            : undefined;
        const symbol = contextual ?? checker.getSymbolAtLocation(node);
        const version = symbol === undefined ? null : versionOf(symbol);
        if (symbol !== undefined && version !== null) {
          const owner = symbol.declarations?.[0]?.parent;
          const name =
            owner !== undefined && (ts.isInterfaceDeclaration(owner) || ts.isClassDeclaration(owner))
              ? owner.name?.text
              : undefined;
          found.push({ member: `${name ?? "?"}.${symbol.name}`, file, version });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

test("every member of Excel's object model that is used is in ExcelApi 1.14, or guarded", () => {
  const all = uses();
  // The scan sees what it should: a member used in every reading.
  expect(all.map((use) => use.member)).toContain("Range.valueTypes");
  const later = all.filter(({ version: [major, minor] }) => major > BASELINE[0] || minor > BASELINE[1]);
  expect(later).toEqual([]);
});

test("the manifest declares the set the code is held to", () => {
  const manifest = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
  expect(manifest).toMatch(/<Set Name="ExcelApi" MinVersion="1\.14"\s*\/>/);
});
