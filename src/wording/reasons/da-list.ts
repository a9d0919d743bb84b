// Danish: the rows of a list within bounds, or not.
import type Fraction from "fraction.js";
import type { ListRow, Outcome } from "../../evaluation";
import { formatList } from "../format";
import { figure, limit, sentence } from "./figures";

export function listed({ lower, upper, failing, rows, list }: Outcome & { readonly kind: "listed" }): string {
  const range =
    upper === null
      ? `mindst ${limitText(lower)}`
      : lower === null
        ? `højst ${limitText(upper)}`
        : `${limitText(lower)}–${limitText(upper)}`;
  if (rows === 1) {
    const [row] = failing;
    return row === undefined
      ? `Den ene række i listen ${list} opfylder kravet (${range}).`
      : sentence(`Den ene række i listen ${list} opfylder ikke kravet (${range}): ${rowText(row)}`);
  }
  if (failing.length === 0) return `Alle ${rows} rækker i listen ${list} opfylder kravet (${range} i hver).`;
  const named = formatList(failing.map(rowText), "da");
  return sentence(
    `${failing.length} af ${rows} rækker i listen ${list} opfylder ikke kravet (${range} i hver): ${named}`,
  );
}

function limitText(value: Fraction | null): string {
  return value === null ? "" : limit(value, "da");
}

function rowText({ item, value }: ListRow): string {
  return value === null ? `${item} (ikke vurderet)` : `${item} (${figure(value, "da")})`;
}
