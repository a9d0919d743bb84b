// English: the rows of a list within bounds, or not.
import type Fraction from "fraction.js";
import type { ListRow, Outcome } from "../../evaluation";
import { formatList } from "../format";
import { figure, limit, sentence } from "./figures";

export function listed({ lower, upper, failing, rows, list }: Outcome & { readonly kind: "listed" }): string {
  const range =
    upper === null
      ? `at least ${limitText(lower)}`
      : lower === null
        ? `at most ${limitText(upper)}`
        : `${limitText(lower)}–${limitText(upper)}`;
  if (rows === 1) {
    const [row] = failing;
    return row === undefined
      ? `The one row of the list ${list} meets the requirement (${range}).`
      : sentence(`The one row of the list ${list} does not meet the requirement (${range}): ${rowText(row)}`);
  }
  if (failing.length === 0)
    return `All ${rows} rows of the list ${list} meet the requirement (${range} in each).`;
  const named = formatList(failing.map(rowText), "en");
  const fail = failing.length === 1 ? "does" : "do";
  return sentence(
    `${failing.length} of ${rows} rows of the list ${list} ${fail} not meet the requirement (${range} in each): ${named}`,
  );
}

function limitText(value: Fraction | null): string {
  return value === null ? "" : limit(value, "en");
}

function rowText({ item, value }: ListRow): string {
  return value === null ? `${item} (not assessed)` : `${item} (${figure(value, "en")})`;
}
