// The seal as LibreOffice computes it: opened, recalculated hard, then edited by LibreOffice itself, one cell of every table.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { address } from "../../src/workbook/places";
import type { TableSnapshot } from "../../src/workbook/snapshot";
import { hasLibreOffice, LibreOffice, type Step } from "./support/libreoffice";
import { type SealedWorkbook, sealWorkbook } from "./support/sealed-workbook";

jest.setTimeout(300_000);

const SAMPLE = resolve(__dirname, "../../samples/resultatplan-2024-year.xlsx");
const UNCHANGED = "Uændret siden beregningen";
const READ: Step = ["read-name", "SeglStatus"];

const where = hasLibreOffice
  ? "in LibreOffice"
  : "in LibreOffice: skipped, this machine lacks it or a Python with its module uno";
(hasLibreOffice ? describe : describe.skip)(where, () => {
  let office: LibreOffice;
  let sealed: SealedWorkbook;
  let url: string;

  beforeAll(async () => {
    office = new LibreOffice();
    sealed = await sealWorkbook(readFileSync(SAMPLE));
    url = office.keep("sealed.xlsx", sealed.bytes);
  });
  afterAll(() => office.end());

  /** Opens the sealed workbook, does the steps and returns what they read. */
  const opened = (steps: readonly Step[]): Promise<string[]> =>
    office.run([["open", url], ...steps, ["close"]]);

  function table(name: string): TableSnapshot {
    const found = sealed.inputs.tables.find((each) => each.name === name);
    if (found === undefined) throw new Error(`The sample has no table ${name}.`);
    return found;
  }

  /** Sheet and address of a table's cell, by data row from 1 and header. */
  function cell(
    name: string,
    row: number,
    header: string,
  ): { sheet: string; at: string; value: string | number } {
    const { sheet, top, left, values } = table(name);
    const column = values[0]?.indexOf(header) ?? -1;
    const value = values[row]?.[column];
    if (value === undefined || typeof value === "boolean")
      throw new Error(`No cell ${name} ${row} ${header}.`);
    return { sheet, at: address(top + row, left + column), value };
  }

  /** Steps that change a cell, read the status, and put the cell back. */
  function changed(
    name: string,
    row: number,
    header: string,
    change: (cell: string | number) => Step,
  ): Step[] {
    const { sheet, at, value } = cell(name, row, header);
    const step = (action: string, ...rest: string[]): Step => [action, sheet, at, ...rest];
    const [action, ...fields] = change(value);
    const back =
      value === "" ? step("clear") : step(typeof value === "number" ? "number" : "text", String(value));
    return [step(action, ...fields), READ, back];
  }

  test("the formulas, recalculated hard, give our code; what only looks different leaves it unchanged", async () => {
    const codes: readonly Step[] = [READ, ["read-name", "SeglKode"], ["read-name", "SeglKodeNu"]];
    const read = await opened([
      ["recalculate"],
      ...codes,
      ["width", "Krav", "C1", "9000"],
      ["fill", "Krav", "A4:X20", "16776960"],
      ["bold", "Mål", "A4:C9"],
      ["format", "Budget", "C5:I10", "0.000"],
      ["hide-rows", "Krav", "A6:A9"],
      ["insert-column", "KPI", "A1"],
      ["insert-row", "Budget", "A2"],
      ["height", "KPI", "A5", "1500"],
      ["font", "Lister", "A4:D9", "Liberation Mono"],
      ["colour", "Mål", "A5:C9", "255"],
      ["wrap", "Afvigelse", "A5:E9"],
      ["border", "Rapportering", "A4:B8"],
      ["note", "Krav", "M5", "Er tallet rigtigt?"],
      ["hide-columns", "Krav", "Q1:R1"],
      ["hide-sheet", "Skala"],
      ["move-sheet", "Budget", "0"],
      ["rename", "Krav", "Kravene i år"],
      ["protect", "Kravene i år"],
      ["text", "Plan", "F30", "en note ved siden af"],
      ["recalculate"],
      ...codes,
    ]);
    const { code } = sealed.changes;
    expect(read).toEqual([UNCHANGED, code, code, UNCHANGED, code, code]);
  });

  test("one cell of every table changed: the status names table, column, row and cell; put back, it is unchanged again", async () => {
    const edits: readonly (readonly [string, number, string, (value: string | number) => Step])[] = [
      ["Plan", 4, "Værdi", (value) => ["number", String(Number(value) + 1)]],
      ["Mål", 3, "Titel", (value) => ["text", `${value} `]],
      ["Krav", 2, "Resultat", (value) => ["number", String(Number(value) + 1e-9)]],
      ["Krav", 1, "Kravtekst", (value) => ["text", String(value).replace("N", "n")]],
      ["Krav", 5, "Forbehold", () => ["text", "nyt forbehold"]],
      ["Budget", 2, "Grundbudget", (value) => ["text", String(value)]],
      ["Afvigelse", 2, "2024", (value) => ["number", String(-Number(value))]],
      ["KPI", 2, "Værdi", () => ["clear"]],
      ["Lister", 3, "Antal", (value) => ["number", String(Number(value) + 1)]],
      ["Skala", 1, "Score", () => ["number", "0"]],
      ["Rapportering", 1, "Sendt den", (value) => ["number", String(Number(value) - 1)]],
      ["Undtagelser", 1, "Begrundelse", () => ["text", "aftalt"]],
      ["Forklaringer", 1, "Forklaring", () => ["text", "forsinket"]],
      ["Afsendelse", 1, "Begrundelse", () => ["text", "aftalt"]],
    ];
    expect([...new Set(edits.map(([name]) => name))].sort()).toEqual(
      sealed.inputs.tables.map(({ name }) => name).sort(),
    );
    const read = await opened([...edits.flatMap(([...edit]) => changed(...edit)), READ]);
    expect(read).toEqual([
      ...edits.map(([name, row, header]) => {
        const { at } = cell(name, row, header);
        return `Ændret efter beregningen: tabellen ${name}, kolonnen ${header}, række ${row} (celle ${at})`;
      }),
      UNCHANGED,
    ]);
  });

  test("a formula put for the value it gives is a change; changes in two columns are counted, the first is named", async () => {
    const { value } = cell("Budget", 1, "Realiseret");
    const first = cell("Krav", 2, "Resultat");
    const second = cell("KPI", 2, "Værdi");
    const read = await opened([
      ...changed("Budget", 1, "Realiseret", () => ["formula", `=${String(value)}+0`]),
      ["number", first.sheet, first.at, "99"],
      ["number", second.sheet, second.at, "99"],
      READ,
    ]);
    expect(read).toEqual([
      "Ændret efter beregningen: tabellen Budget, kolonnen Realiseret, en formel er blevet en værdi eller omvendt",
      `Ændret efter beregningen: tabellen Krav, kolonnen Resultat, række 2 (celle ${first.at}); ændringer i alt: 2 kolonner`,
    ]);
  });

  test("rows put in or taken out, headers changed and columns taken out are changes", async () => {
    const { sheet, at } = cell("Lister", 3, "Liste");
    const header = cell("KPI", 0, "Værdi");
    const { bytes } = await sealWorkbook(readFileSync(SAMPLE), { only: ["KPI", "Lister"] });
    const small = office.keep("small.xlsx", bytes);
    const id = cell("KPI", 0, "Nøgletal");
    const edits: readonly Step[] = [
      ["delete-row", sheet, at],
      ["insert-row", sheet, at],
      ["text", header.sheet, header.at, "Vaerdi"],
      ["delete-column", header.sheet, header.at],
      ["delete-column", id.sheet, id.at],
    ];
    const statuses = await office.run(edits.flatMap((edit) => [["open", small], edit, READ, ["close"]]));
    expect(statuses).toEqual([
      expect.stringContaining("Ændret efter beregningen: tabellen Lister, kolonnen Liste, rækker er fjernet"),
      expect.stringContaining("Ændret efter beregningen: tabellen Lister, kolonnen Liste, række 3"),
      expect.stringContaining("Ændret efter beregningen: tabellen KPI, kolonneoverskrifterne"),
      expect.stringContaining("Ændret efter beregningen: tabellen KPI, kolonneoverskrifterne"),
      expect.stringContaining("Ændret efter beregningen: tabellen KPI, kolonneoverskrifterne"),
    ]);
  });

  test("a logical value in a sealed column is never called a change: here it cannot be checked", async () => {
    const { sheet, at } = cell("Lister", 1, "Vurderet");
    const withLogical = await sealWorkbook(readFileSync(SAMPLE), {
      only: ["Lister"],
      edit: (workbook) => {
        workbook.worksheets.getItem(sheet).getRange(at).values = [[true]];
      },
    });
    const here = office.keep("logical.xlsx", withLogical.bytes);
    const { sheet: other, at: cellAt } = cell("Lister", 2, "Antal");
    expect(await office.run([["open", here], READ, ["number", other, cellAt, "9"], READ, ["close"]])).toEqual(
      [
        "Kan ikke kontrolleres: tabellen Lister, kolonnen Vurderet: sandhedsværdier og fejlværdier kan kun kontrolleres i Excel",
        `Ændret efter beregningen: tabellen Lister, kolonnen Antal, række 2 (celle ${cellAt})`,
      ],
    );
  });
});
