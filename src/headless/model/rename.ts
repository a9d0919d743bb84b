// Formulas follow tables and columns that are renamed.
import type { Table } from "@cj-tech-master/excelts";
import type { Host } from "./host";

/** Runs over every formula of the workbook, calculated columns included. */
function rewriteFormulas(host: Host, rewrite: (formula: string) => string): void {
  for (const sheet of host.workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const formula = cell.formula;
        if (formula === undefined) return;
        const changed = rewrite(formula);
        if (changed !== formula) cell.value = { formula: changed };
      });
    });
    for (const table of sheet.getTables()) {
      for (const column of table.table.columns) {
        const formula = column.calculatedColumnFormula;
        if (formula !== undefined) column.calculatedColumnFormula = rewrite(formula);
      }
    }
  }
  let changed = false;
  for (const name of host.names.all()) {
    const text = rewrite(name.text);
    if (text === name.text) continue;
    name.text = text;
    changed = true;
  }
  if (changed) host.names.handOver();
}

/** A table's name and the brackets after it; text in quotes is matched first, so that it is left alone. */
function structured(name: string): RegExp {
  const escaped = name.replaceAll(/[\\.]/g, String.raw`\$&`);
  const brackets = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]`;
  return new RegExp(String.raw`("(?:[^"]|"")*")|(?<![\p{L}\p{N}_.\\])${escaped}(${brackets})`, "giu");
}

export function renameTableInFormulas(host: Host, from: string, to: string): void {
  const pattern = structured(from);
  rewriteFormulas(host, (formula) =>
    formula.replace(pattern, (all: string, quoted: string | undefined, brackets: string | undefined) =>
      quoted === undefined ? `${to}${brackets ?? ""}` : all,
    ),
  );
}

/** Brackets, `#`, `@` and apostrophes in a column's name stand behind an apostrophe in formulas. */
function inFormula(name: string): string {
  return name.replaceAll(/[[\]#'@]/g, "'$&");
}

/** Columns by their former name; all at once, so that two may change places. */
export function renameColumnsInFormulas(
  host: Host,
  table: Table,
  renamed: ReadonlyMap<string, string>,
): void {
  const names = new Map([...renamed].map(([from, to]) => [inFormula(from).toLowerCase(), inFormula(to)]));
  const pattern = structured(table.name);
  const inner = (brackets: string) =>
    brackets.replaceAll(/\[((?:'.|[^[\]'])*)\]/g, (all: string, column: string) => {
      const to = names.get(column.toLowerCase());
      return to === undefined ? all : `[${to}]`;
    });
  rewriteFormulas(host, (formula) =>
    formula.replace(pattern, (all: string, quoted: string | undefined, brackets: string | undefined) =>
      quoted === undefined ? all.slice(0, all.length - (brackets ?? "").length) + inner(brackets ?? "") : all,
    ),
  );
}
