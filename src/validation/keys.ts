// Rows by id or name. Names are matched as the evaluation matches them, so that what it finds the check finds too.
import { keyOf } from "../evaluation";

export { keyOf };

/** A key of several parts, such as a KPI and its year. */
export function keyOfAll(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts.map((part) => (typeof part === "string" ? keyOf(part) : part)));
}

/** Rows by name, in the order of the sheet. */
export class ByName<T> {
  private readonly rows = new Map<string, T[]>();

  constructor(rows: Iterable<T>, nameOf: (row: T) => string | undefined) {
    for (const row of rows) {
      const name = nameOf(row);
      if (name !== undefined) this.add(keyOf(name), row);
    }
  }

  has(name: string): boolean {
    return this.rows.has(keyOf(name));
  }

  all(name: string | undefined): readonly T[] {
    return name === undefined ? [] : (this.rows.get(keyOf(name)) ?? []);
  }

  /** The first row with the name; a second one is a finding of its own. */
  first(name: string | undefined): T | undefined {
    return this.all(name)[0];
  }

  groups(): readonly (readonly T[])[] {
    return [...this.rows.values()];
  }

  private add(key: string, row: T): void {
    const group = this.rows.get(key);
    if (group === undefined) this.rows.set(key, [row]);
    else group.push(row);
  }
}
