// Reads MEMBERS.md: a section for each type, a row for each group of members.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export interface Row {
  readonly type: string;
  readonly members: readonly string[];
  readonly sources: readonly string[];
  /** Test files, as paths from the project's root. */
  readonly tests: readonly string[];
}

const PAGE = resolve(__dirname, "../../src/headless/MEMBERS.md");

function listed(cell: string): string[] {
  return cell
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function testFile(name: string): string {
  return `test/${name.includes("/") ? name : `headless/${name}`}.test.ts`;
}

/** The rows of the page's member tables. */
export function memberRows(): readonly Row[] {
  const rows: Row[] = [];
  let type = "";
  for (const line of readFileSync(PAGE, "utf8").split("\n")) {
    type = /^## (\w+)$/.exec(line)?.[1] ?? type;
    const [, members, , sources, tests] = line.split(/(?<!\\)\|/);
    if (members === undefined || sources === undefined || tests === undefined) continue;
    const names = Array.from(members.matchAll(/`(\w+)`/g), (match) => match[1] ?? "");
    if (names.length > 0)
      rows.push({ type, members: names, sources: listed(sources), tests: listed(tests).map(testFile) });
  }
  return rows;
}
