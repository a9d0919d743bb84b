// The written workbook in the hands of a reader without the add-in: LibreOffice opens it, computes every formula itself, and
// comes to the same values as we wrote. And when somebody has changed a result, its formulas say so.
import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { openHeadless } from "../../src/headless";
import { sample } from "../headless/cli/folder";
import { recalculatedBySoffice, testWithSoffice } from "../support/soffice";
import { recalculateHere } from "../support/workbooks";
import { type SavedValue, savedValues, trimmed } from "./support/saved";

const SHEETS = ["Resultat", "Opfyldelse", "Kravopfyldelse", "Flag", "Mål", "Krav"];

/** Doubles of twelfths, and times of day, written with the fifteen digits a file keeps. */
const DIGITS = 9;

interface Opened {
  /** What the host says of the recalculated workbook, sheet by sheet. */
  readonly host: ReadonlyMap<string, SavedValue[][]>;
  /** The same workbook, computed and saved by LibreOffice. */
  readonly office: ReadonlyMap<string, SavedValue[][]>;
  /** A copy in which somebody has changed a result by hand: as it stands in the file, and as LibreOffice computes it. */
  readonly tampered: ReadonlyMap<string, SavedValue[][]>;
  readonly tamperedInOffice: ReadonlyMap<string, SavedValue[][]>;
}

let opened: Promise<Opened> | undefined;

/** LibreOffice is started once for all of these tests, and not at all where they are skipped. */
function open(): Promise<Opened> {
  opened ??= openBoth();
  return opened;
}

async function openBoth(): Promise<Opened> {
  const excel = (await openHeadless(readFileSync(sample("resultatplan-2024-year")))).useEverywhere();
  await recalculateHere();
  const host = await excel.run(async (context) => {
    const ranges = SHEETS.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
      range.load("values");
      return [name, range] as const;
    });
    await context.sync();
    // Office.js types values as any[][]; its documentation says text, number or boolean.
    return new Map(ranges.map(([name, range]) => [name, range.values as SavedValue[][]]));
  });
  const bytes = await excel.save();
  const changed = await withoutGoal(bytes);
  const [office, tampered] = await recalculatedBySoffice([bytes, changed]);
  if (office === undefined || tampered === undefined) throw new Error("LibreOffice saved too few workbooks.");
  return {
    host,
    office: await savedValues(office),
    tampered: await savedValues(changed),
    tamperedInOffice: await savedValues(tampered),
  };
}

/** The workbook after somebody has written in Opfyldelse that the first goal is not fulfilled; nothing is computed. */
async function withoutGoal(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const sheet = workbook.getWorksheet("Opfyldelse");
  const headers = (await savedValues(bytes)).get("Opfyldelse")?.[HEADER_ROW] ?? [];
  const cell = (header: string) => sheet?.getCell(HEADER_ROW + 2, headers.indexOf(header) + 1);
  const [status, score] = [cell("Status"), cell("Score")];
  if (status === undefined || score === undefined) throw new Error("No sheet Opfyldelse");
  status.value = "Ikke opfyldt";
  score.value = 0;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Zero-based row of a table's headers in its sheet. */
const HEADER_ROW = 3;

/** Where two sheets differ: place, ours, theirs. */
function differences(ours: SavedValue[][], theirs: SavedValue[][]): unknown[] {
  const [one, two] = [trimmed(ours), trimmed(theirs)];
  const found: unknown[] = [];
  for (let row = 0; row < Math.max(one.length, two.length); row += 1) {
    const [left = [], right = []] = [one[row], two[row]];
    for (let column = 0; column < Math.max(left.length, right.length); column += 1) {
      const [our, their] = [left[column] ?? "", right[column] ?? ""];
      const isSame =
        typeof our === "number" && typeof their === "number"
          ? Math.abs(our - their) < 10 ** -DIGITS
          : our === their;
      if (!isSame) found.push({ row: row + 1, column: column + 1, our, their });
    }
  }
  return found;
}

/** The row of Resultat that begins with this label. */
function line(sheets: ReadonlyMap<string, SavedValue[][]>, label: string): SavedValue[] {
  const row = sheets.get("Resultat")?.find(([first]) => typeof first === "string" && first.startsWith(label));
  if (row === undefined) throw new Error(`No line ${label} in Resultat`);
  return row;
}

/** The column Status of the table in a sheet, by the id in its first column. */
function statuses(sheets: ReadonlyMap<string, SavedValue[][]>, sheet: string): Map<SavedValue, SavedValue> {
  const rows = sheets.get(sheet) ?? [];
  const status = rows[HEADER_ROW]?.indexOf("Status") ?? -1;
  if (status < 0) throw new Error(`No column Status in ${sheet}`);
  return new Map(rows.slice(HEADER_ROW + 1).map((row) => [row[0] ?? "", row[status] ?? ""]));
}

for (const sheet of SHEETS)
  testWithSoffice(`every cell of ${sheet} is the same in LibreOffice`, async () => {
    const { host, office } = await open();
    expect(trimmed(host.get(sheet) ?? []).length).toBeGreaterThan(HEADER_ROW + 1);
    expect(differences(host.get(sheet) ?? [], office.get(sheet) ?? [])).toEqual([]);
  });

testWithSoffice("LibreOffice adds the goals' scores up to the score that was written", async () => {
  const { office } = await open();
  expect(line(office, "Samlet målopfyldelse").slice(2, 3)).toEqual([75]);
  expect(line(office, "Efterregnet").slice(2, 4)).toEqual([75, "stemmer"]);
});

testWithSoffice("LibreOffice looks up the status beside every goal, subgoal and requirement", async () => {
  const { office } = await open();
  const goals = statuses(office, "Mål");
  expect([...goals.keys()]).toHaveLength(22);
  expect(["1.1", "1.2", "1.2a", "1.2b", "1.4", "3.1", "3.1a"].map((id) => goals.get(id))).toEqual([
    "Opfyldt",
    "Ikke opfyldt",
    "Opfyldt",
    "Ikke opfyldt",
    "Ikke opgjort",
    "Opfyldt",
    "Ikke opfyldt",
  ]);
  const requirements = statuses(office, "Krav");
  expect([...requirements.values()].filter((status) => status === "")).toEqual([]);
  expect(requirements.get("2.3b-1")).toBe("Ikke opfyldt");
});

testWithSoffice("a result changed by hand is found out by the workbook's own formulas", async () => {
  const { tampered, tamperedInOffice } = await open();
  expect(line(tampered, "Efterregnet").slice(2, 4)).toEqual([75, "stemmer"]);
  const [sum, verdict] = line(tamperedInOffice, "Efterregnet").slice(2, 4);
  expect(sum).toBeCloseTo(75 - 25 / 3, DIGITS);
  expect(verdict).toMatch(/IKKE/u);
  expect(statuses(tamperedInOffice, "Mål").get("1.1")).toBe("Ikke opfyldt");
});
