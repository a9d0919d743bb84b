// MEMBERS.md is held to the host: every member that is implemented stands there, no other, each with the place where its
// behaviour is documented and a test that uses it.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
// Loads every member table.
import "../../src/headless";
import { camel, memberTables } from "../../src/headless/protocol/host-object";
import { memberRows, type Row } from "./members-page";
import { scan } from "./uses";

const ROOT = resolve(__dirname, "../..");

/** What the client asks for under names of its own, and what it is for those who use it; null: for the client alone. */
const SENT_AS: Readonly<Record<string, string | null>> = {
  "Worksheet.gridlines": "Worksheet.showGridlines",
  "Worksheet.headings": "Worksheet.showHeadings",
  "Workbook._GetRangeForEventByReferenceId": "WorksheetChangedEventArgs.getRange",
  "Workbook._GetRangeOrNullObjectForEventByReferenceId": "WorksheetChangedEventArgs.getRangeOrNullObject",
  // `Excel.createWorkbook`, a function and no member.
  "Workbook.createAndOpenWorkbook": null,
  "Range._ValidateArraySize": null,
  "NamedItem._Id": null,
  "Setting._Id": null,
};

function publicName(type: string, name: string): string | null {
  const event = /^_(?:Register|Unregister)(\w+)Event$/.exec(name)?.[1];
  if (event !== undefined) return `${type}.on${event === "DataChanged" ? "Changed" : event}`;
  const member = `${type}.${camel(name)}`;
  return member in SENT_AS ? (SENT_AS[member] ?? null) : member;
}

function implemented(): ReadonlySet<string> {
  const names = memberTables().flatMap(({ type, scalars, links, methods, isCollection }) => [
    ...[...scalars, ...links, ...methods].map((name) => publicName(type, name)),
    ...(isCollection ? [`${type}.items`] : []),
  ]);
  return new Set(names.filter((name) => name !== null));
}

const rows = memberRows();
const named = rows.flatMap(({ type, members }) => members.map((member) => `${type}.${member}`));
const files = [...new Set(rows.flatMap(({ tests }) => tests))].sort();
const { usesOf, isDeclared } = scan(files);

function each(of: (row: Row) => readonly string[]): string[] {
  return rows.flatMap((row) => of(row).map((what) => `${row.type}: ${row.members.join(", ")}: ${what}`));
}

test("every member that is implemented is in the table, once, and no other", () => {
  expect([...implemented()].filter((member) => !named.includes(member))).toEqual([]);
  expect(named.filter((member) => !implemented().has(member))).toEqual([]);
  expect(named.filter((member, index) => named.indexOf(member) !== index)).toEqual([]);
});

test("every member is one of Microsoft's", () => {
  const invented = rows.flatMap(({ type, members }) =>
    members.filter((member) => !isDeclared(type, member)).map((member) => `${type}.${member}`),
  );
  expect(invented).toEqual([]);
});

test("every row names its object's reference page, and else only guides and issues", () => {
  const wrong = each(({ type, sources }) =>
    sources.filter(
      (source, index) =>
        !(index === 0
          ? source === `excel.${type.toLowerCase()}`
          : /^(excel-add-ins-[a-z-]+|office-js#\d+)$/.test(source)),
    ),
  );
  expect(wrong).toEqual([]);
  expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test("every row names tests that are there", () => {
  expect(files.filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
  expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test("every member is used by a test its row names, and every test named uses one of them", () => {
  const unused = each(({ type, members, tests }) =>
    members.filter((member) => !tests.some((file) => usesOf(file).has(`${type}.${member}`))),
  );
  expect(unused).toEqual([]);
  const idle = each(({ type, members, tests }) =>
    tests.filter((file) => !members.some((member) => usesOf(file).has(`${type}.${member}`))),
  );
  expect(idle).toEqual([]);
});
