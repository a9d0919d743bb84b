// Formulas as Office.js gives them ("=XLOOKUP([@Id],…)") and as the file has them ("_xlfn.XLOOKUP(T[[#This Row],[Id]],…)").

/** Functions newer than the file format's first edition: the file marks them, Excel never shows the mark. */
const NEWER = (
  "ACOT ACOTH ARABIC BASE BINOM.DIST BINOM.INV CEILING.MATH CHISQ.DIST CONCAT CONFIDENCE.NORM COVARIANCE.P COVARIANCE.S DAYS DECIMAL " +
  "ENCODEURL EXPON.DIST FILTERXML FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST " +
  "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC " +
  "QUARTILE.INC RANK.AVG RANK.EQ SHEET SHEETS STDEV.P STDEV.S SWITCH T.DIST T.INV TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XOR " +
  "XLOOKUP XMATCH LET LAMBDA UNIQUE RANDARRAY SEQUENCE SORTBY TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOCOL TOROW " +
  "WRAPCOLS WRAPROWS TAKE DROP EXPAND CHOOSECOLS CHOOSEROWS ARRAYTOTEXT VALUETOTEXT MAP REDUCE SCAN BYROW BYCOL MAKEARRAY " +
  "BITAND BITOR BITXOR BITLSHIFT BITRSHIFT CEILING.PRECISE FLOOR.MATH GAMMA PHI SKEW.P IMTAN PERMUTATIONA PDURATION RRI " +
  "ISOMITTED PIVOTBY GROUPBY TRIMRANGE"
).split(" ");
const SHEET_FUNCTIONS = ["FILTER", "SORT"];

const PREFIX = new Map<string, string>([
  ...NEWER.map((name): [string, string] => [name, "_xlfn."]),
  ...SHEET_FUNCTIONS.map((name): [string, string] => [name, "_xlfn._xlws."]),
]);

/** Splits a formula so that text in quotes and quoted sheet names are left alone. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

const THIS_ROW = "[#This Row]";

/** A column's name inside brackets: `'` before what brackets would misread. */
function bracketed(name: string): string {
  return `[${name}]`;
}

function expandThisRow(part: string, table: string): string {
  return part.replace(
    /([\p{L}_\\][\p{L}\p{N}_.]*)?\[@(\[(?:'.|[^\]'])*\]|(?:'.|[^\]'[])*)\]/gu,
    (_all, owner: string | undefined, column: string) => {
      const name = owner ?? table;
      if (column === "") return `${name}${bracketed("#This Row")}`;
      return `${name}[${THIS_ROW},${column.startsWith("[") ? column : bracketed(column)}]`;
    },
  );
}

/** The file's form of a formula, without `=`; `table` is the table the cell stands in, if any. */
export function toFileFormula(formula: string, table: string | null): string {
  return outsideQuotes(formula, (part) => {
    const marked = part.replace(/(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu, (name) => {
      const prefix = PREFIX.get(name.toUpperCase());
      return prefix === undefined ? name : prefix + name.toUpperCase();
    });
    return table === null ? marked : expandThisRow(marked, table);
  });
}

/** Columns of plain words need no brackets after the @. */
function simple(column: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(column);
}

/** The form Office.js gives, with `=`. */
export function toOfficeFormula(formula: string, table: string | null): string {
  const shown = outsideQuotes(formula, (part) => {
    const unmarked = part.replaceAll("_xlfn.", "").replaceAll("_xlws.", "").replaceAll("_xlpm.", "");
    if (table === null) return unmarked;
    return unmarked.replace(
      /([\p{L}_\\][\p{L}\p{N}_.]*)\[\[#This Row\],\[((?:'.|[^\]'])*)\]\]/gu,
      (all, owner: string, column: string) => {
        const own = owner.toLowerCase() === table.toLowerCase() ? "" : owner;
        if (own !== "") return all;
        return simple(column) ? `[@${column}]` : `[@[${column}]]`;
      },
    );
  });
  return `=${shown}`;
}

/** Names of the functions a formula calls, in capitals, marks removed. */
export function functionsOf(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  outsideQuotes(formula, (part) => {
    for (const match of part.matchAll(
      /(?<![\p{L}\p{N}_.])((?:_xlfn\.|_xlws\.)*[\p{L}_][\p{L}\p{N}_.]*)\(/gu,
    )) {
      const name = match[1];
      if (name !== undefined) names.add(name.replace(/^(_xlfn\.|_xlws\.)+/, "").toUpperCase());
    }
    return part;
  });
  return names;
}

/** Text in quotes, a quoted name before "!", and a workbook in brackets before a plain name and "!". */
const OUTSIDE = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(\[[^[\]]+\])(?:[\p{L}_][\p{L}\p{N}_.]*)?!/gu;

/** "[1]Ark1!A1", "'[2]Ark 1'!A1" and "[1]!Bevilling" as Excel writes them; other programs write the file's name in the brackets. */
export function refersToOtherWorkbook(formula: string): boolean {
  return [...formula.matchAll(OUTSIDE)].some(
    ([, quoted, workbook]) => workbook !== undefined || quoted?.includes("[") === true,
  );
}

const TO_THE_BOTTOM = /(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3})\$?1:(\$?[A-Z]{1,3})\$?1048576(?!\d)/giu;

/** "A:Z" for "A1:Z1048576", which is the same: the engine counts the used cells of the one, and every cell of the other. */
export function withWholeColumns(formula: string): string {
  return formula.includes("1048576")
    ? outsideQuotes(formula, (part) => part.replace(TO_THE_BOTTOM, "$1:$2"))
    : formula;
}
