// One direction: tables → facts → findings + evaluation → outcome → writes. Each room imports only what the design allows.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

const SRC = resolve(__dirname, "../../src");

/** What each room may import: rooms as names (a name with "(types)" only as types), packages under their own name. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  plan: [],
  evaluation: ["plan", "fraction.js"],
  validation: ["plan", "evaluation", "fraction.js"],
  wording: ["plan", "evaluation", "validation", "fraction.js"],
  workbook: ["plan", "evaluation", "validation", "wording", "fraction.js"],
  recalculation: ["plan", "evaluation", "validation", "wording", "workbook"],
  excel: ["recalculation", "workbook (types)"],
  taskpane: [
    "recalculation",
    "wording",
    "workbook (types)",
    "evaluation (types)",
    "validation (types)",
    "react",
    "react-dom",
    "@fluentui",
  ],
  commands: ["recalculation", "excel", "wording", "workbook (types)"],
  files: ["@zip.js", "sax"],
  headless: [
    "plan (types)",
    "workbook",
    "excel",
    "recalculation",
    "wording",
    "files",
    "@cj-tech-master",
    "node",
  ],
};

/** Composition points may reach further: they put the rooms together. */
const COMPOSITION: Readonly<Record<string, readonly string[]>> = {
  "taskpane/index.tsx": ["excel", "workbook"],
};

interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      const eachIsType =
        bindings !== undefined &&
        ts.isNamedImports(bindings) &&
        node.importClause?.name === undefined &&
        bindings.elements.every((element) => element.isTypeOnly);
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || eachIsType;
      found.push({ file, to: node.moduleSpecifier.text, typeOnly });
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ file, to: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) found.push({ file, to: argument.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The room or package an import goes to; null inside the same room, or to a file of the project outside src. */
function destination({ file, to }: Import): string | null {
  if (!to.startsWith(".")) return to.startsWith("node:") ? "node" : (to.split("/")[0] ?? to);
  const path = relative(SRC, resolve(dirname(file), to));
  if (path.startsWith("..")) return null;
  return path.split(sep)[0] ?? null;
}

function violations(file: string): string[] {
  const path = relative(SRC, file).split(sep).join("/");
  const room = path.split("/")[0] ?? "";
  const allowed = [...(ALLOWED[room] ?? []), ...(COMPOSITION[path] ?? [])];
  return importsOf(file).flatMap((each) => {
    const to = destination(each);
    if (to === null || to === room) return [];
    const isAllowed = allowed.includes(to) || (each.typeOnly && allowed.includes(`${to} (types)`));
    return isAllowed ? [] : [`${path} imports ${each.to}`];
  });
}

test("every folder in src is a room of the design", () => {
  const folders = readdirSync(SRC, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(folders.sort()).toEqual(Object.keys(ALLOWED).sort());
});

test.each(Object.keys(ALLOWED))("%s imports only what its room may", (room) => {
  expect(sourceFiles(join(SRC, room)).flatMap(violations)).toEqual([]);
});

test("no file of ours is imported for its effect alone, since the bundler leaves such a file out", () => {
  const bare = sourceFiles(SRC).filter((file) => /^\s*import\s+["']\./mu.test(readFileSync(file, "utf8")));
  expect(bare).toEqual([]);
});

test("only the excel and headless rooms name Excel's object model", () => {
  const naming = sourceFiles(SRC).filter((file) => {
    const path = relative(SRC, file).split(sep)[0] ?? "";
    return (
      !["excel", "headless"].includes(path) &&
      /\bExcel\.[A-Za-z]/.test(readFileSync(file, "utf8").replace(/\/\/.*|"[^"\n]*"/g, ""))
    );
  });
  expect(naming).toEqual([]);
});

test("nothing is kept in the document's settings or in custom XML, which may silently not persist", () => {
  // office-js#360, #642, #6091; custom XML is lost when a session on the web times out: office-js#6585.
  const using = sourceFiles(SRC)
    .filter((file) => !relative(SRC, file).startsWith(`headless${sep}`))
    .filter((file) =>
      /\.settings\.(?:add|getItem|set|get|saveAsync)|document\.settings|customXml/iu.test(
        readFileSync(file, "utf8"),
      ),
    );
  expect(using).toEqual([]);
});

test("the domain knows no clock, locale or Office", () => {
  const domain = ["plan", "evaluation", "validation"].flatMap((room) => sourceFiles(join(SRC, room)));
  const impure = domain.filter((file) =>
    /\bDate\.now\b|new Date\(\)|toLocale|Intl\.|\bOffice\b|\bwindow\b/.test(
      readFileSync(file, "utf8").replace(/\/\/.*/g, ""),
    ),
  );
  expect(impure).toEqual([]);
});
