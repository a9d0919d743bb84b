// Defined names: a list of our own for each workbook, handed to the file library when it changes.
import type { Workbook } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { parseAddress } from "./area";
import { withWholeColumns } from "./formula-text";

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

/**
 * The names of each workbook. The file library keeps no list of them that is good for this: it makes of a name the list of all its
 * cells, and leaves out names of whole rows and columns.
 */
const known = new WeakMap<Workbook, readonly DefinedName[]>();

export function namesIn(workbook: Workbook): readonly DefinedName[] {
  return known.get(workbook) ?? [];
}

/** Gives a workbook its names; the library is given them as formulas, which its engine reads as ranges where they are. */
export function setNames(workbook: Workbook, names: readonly DefinedName[]): void {
  known.set(workbook, names);
  const order = new Map(workbook.worksheets.map((sheet, index) => [sheet.name, index]));
  workbook.definedNames.model = names.map(({ name, scope, text, hidden }) => ({
    name,
    ranges: [],
    formulaExpression: withWholeColumns(text),
    ...(scope === null ? {} : { localSheetId: order.get(scope) ?? -1 }),
    ...(hidden ? { hidden: true } : {}),
  }));
}

function keyOf(name: string, scope: string | null): string {
  return `${scope ?? ""}!${name.toLowerCase()}`;
}

export class Names {
  private index: ReadonlyMap<string, DefinedName> | null = null;

  constructor(private readonly workbook: Workbook) {}

  private get entries(): readonly DefinedName[] {
    return namesIn(this.workbook);
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
    this.index ??= new Map(this.entries.map((entry) => [keyOf(entry.name, entry.scope), entry]));
    return this.index.get(keyOf(name, scope)) ?? null;
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
    this.put([...this.entries, entry]);
    return entry;
  }

  remove(entry: DefinedName): void {
    if (!this.entries.includes(entry)) throw new HostError("ItemNotFound");
    this.put(this.entries.filter((other) => other !== entry));
  }

  /** A sheet that goes takes its own names with it; names that point to it lose their reference. */
  forgetSheet(sheet: string): void {
    const left = this.entries.filter((entry) => entry.scope !== sheet);
    for (const entry of left) {
      const parsed = parseAddress(entry.text);
      if (parsed?.sheet?.toLowerCase() === sheet.toLowerCase()) entry.text = "#REF!";
    }
    this.put(left);
  }

  /** To be called after any change of an entry. */
  handOver(): void {
    this.put(this.entries);
  }

  private put(names: readonly DefinedName[]): void {
    this.index = null;
    setNames(this.workbook, names);
  }
}
