// Defined names, kept as a list of our own and handed to the file library when they change.
import type { DefinedNameModel, Workbook } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { parseAddress } from "./area";

export interface DefinedName {
  name: string;
  /** Name of the sheet it belongs to; null: the workbook. */
  scope: string | null;
  /** What it stands for, as the file has it, without `=`. */
  text: string;
  hidden: boolean;
  comment: string;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;

function textOf(entry: DefinedNameModel): string {
  return entry.rawText ?? entry.formulaExpression ?? entry.ranges.join(",");
}

export class Names {
  private entries: DefinedName[];

  constructor(private readonly workbook: Workbook) {
    const sheets = workbook.worksheets;
    this.entries = workbook.definedNames.model.map((entry) => ({
      name: entry.name,
      scope: entry.localSheetId === undefined ? null : (sheets[entry.localSheetId]?.name ?? null),
      text: textOf(entry),
      hidden: entry.hidden ?? false,
      comment: "",
    }));
  }

  /** Names of the workbook (scope null) or of one sheet, as Excel lists them: by name. */
  list(scope: string | null): readonly DefinedName[] {
    return this.entries
      .filter((entry) => entry.scope === scope)
      .sort((a, b) => a.name.toLowerCase().localeCompare(b.name.toLowerCase(), "en"));
  }

  all(): readonly DefinedName[] {
    return this.entries;
  }

  find(name: string, scope: string | null): DefinedName | null {
    const lower = name.toLowerCase();
    return this.entries.find((entry) => entry.scope === scope && entry.name.toLowerCase() === lower) ?? null;
  }

  add(name: string, scope: string | null, text: string, comment: string): DefinedName {
    if (
      !NAME.test(name) ||
      name.length > 255 ||
      parseAddress(name) !== null ||
      /^(R\d*C\d*|R|C)$/i.test(name)
    ) {
      throw new HostError("InvalidArgument");
    }
    if (this.find(name, scope) !== null) throw new HostError("InvalidArgument");
    const entry: DefinedName = { name, scope, text, hidden: false, comment };
    this.entries.push(entry);
    this.handOver();
    return entry;
  }

  remove(entry: DefinedName): void {
    if (!this.entries.includes(entry)) throw new HostError("ItemNotFound");
    this.entries = this.entries.filter((other) => other !== entry);
    this.handOver();
  }

  /** A sheet that goes takes its own names with it; names that point to it lose their reference. */
  forgetSheet(sheet: string): void {
    this.entries = this.entries.filter((entry) => entry.scope !== sheet);
    for (const entry of this.entries) {
      const parsed = parseAddress(entry.text);
      if (parsed?.sheet?.toLowerCase() === sheet.toLowerCase()) entry.text = "#REF!";
    }
    this.handOver();
  }

  /** Writes the list into the workbook; to be called after any change of an entry. */
  handOver(): void {
    const order = this.workbook.worksheets.map((sheet) => sheet.name);
    this.workbook.definedNames.model = this.entries.map((entry) => ({
      name: entry.name,
      ranges: parseAddress(entry.text) === null ? [] : [entry.text],
      rawText: entry.text,
      ...(entry.scope === null ? {} : { localSheetId: order.indexOf(entry.scope) }),
      ...(entry.hidden ? { hidden: true } : {}),
    }));
  }
}
