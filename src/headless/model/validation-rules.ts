// Validation rules lie in the file library by cell; those it reads for a whole range are spread out once, when a file opens.
import type { Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, parseAddress } from "./area";

/** A range larger than this keeps its one rule; it cannot be removed for a part of it. */
const SPREAD = 20_000;

export function spreadRules(sheet: Worksheet): void {
  const { model } = sheet.dataValidations;
  for (const key of Object.keys(model).filter((name) => name.startsWith("range:"))) {
    const rule = model[key];
    const parsed = parseAddress(key.slice("range:".length));
    if (rule === undefined || parsed === null || parsed.rows * parsed.columns > SPREAD) continue;
    removeRule(sheet, key);
    for (let row = parsed.row; row < parsed.row + parsed.rows; row += 1) {
      for (let column = parsed.column; column < parsed.column + parsed.columns; column += 1) {
        model[`${columnLetters(column)}${row + 1}`] ??= rule;
      }
    }
  }
}

export function removeRule(sheet: Worksheet, address: string): void {
  Reflect.deleteProperty(sheet.dataValidations.model, address);
}
