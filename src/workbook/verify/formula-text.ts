// Whether two formulas are the same however a spreadsheet writes them: spaces, case and the form of numbers aside.

/** A formula for comparison: text in quotes as it is, the rest without spaces, in capitals, numbers in one form. */
function normal(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/u)
    .map((part, index) => (index % 2 === 1 ? part : plain(part)))
    .join("");
}

function plain(part: string): string {
  return (
    part
      .replace(/\s+/gu, "")
      // A header may stand in brackets of its own; which of the two is written, the program decides.
      .replace(/\[\[((?:'.|[^[\]'])*)\]\]/gu, "[$1]")
      .replace(/_xlfn\.|_xlws\./giu, "")
      .replace(/(?<![\p{L}\d_$.:])\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\p{L}\d_:])/giu, (number) =>
        String(Number(number)),
      )
      .toUpperCase()
  );
}

/** True when both say the same. */
export function isSameFormula(one: string, other: string): boolean {
  return normal(one) === normal(other);
}
