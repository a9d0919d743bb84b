// Numbers kept as text, read the Danish way: "1.234,5", "92 pct.", "−84,7". What two countries read differently is said to be so.

export type NumberText =
  | { readonly kind: "number"; readonly value: number }
  /** One number in Danish, another in English ("5.712"). */
  | { readonly kind: "ambiguous"; readonly danish: number; readonly english: number }
  | { readonly kind: "none" };

/** Reads a text as a number; a unit such as "pct.", "%" or "kr." may follow. */
export function readNumberText(text: string): NumberText {
  const bare = text
    .replace(/\s+/gu, "")
    .replace(/[−–]/gu, "-")
    .replace(/(pct\.?|%|procent|kr\.?|mio\.kr\.?)$/iu, "");
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/u.test(bare)) return { kind: "none" };
  const danish = danishNumber(bare);
  const english = englishNumber(bare);
  if (danish === undefined && english === undefined) return { kind: "none" };
  if (danish === undefined || english === undefined)
    return { kind: "number", value: danish ?? english ?? NaN };
  return danish === english ? { kind: "number", value: danish } : { kind: "ambiguous", danish, english };
}

function danishNumber(text: string): number | undefined {
  return /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/u.test(text)
    ? Number(text.replaceAll(".", "").replace(",", "."))
    : undefined;
}

function englishNumber(text: string): number | undefined {
  return /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/u.test(text) ? Number(text.replaceAll(",", "")) : undefined;
}
