// Workbooks that version 0.1.0 saved: what it wrote is recognised, whatever words later versions write. interrupted.xlsx was cut off
// in the middle of a recalculation, of signing addendum 1, of archiving a report and of writing the report's sheet.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { excelPort } from "../../src/excel";
import { openHeadless } from "../../src/headless";
import { freezePlan, halfMadeTitle, recalculate, titleIfHalfMade, verify } from "../../src/recalculation";
import { readPlan } from "../../src/workbook/facts";
import { agreedCodeCell, unfinishedCode, unfinishedEdition } from "../../src/workbook/memory/agreed-changes";
import { settingRows } from "../../src/workbook/missing-settings";
import { readClaim } from "../../src/workbook/verify";
import { SHEET_WORDS } from "../../src/wording/sheets";
import { FORMER_WORDS } from "../../src/wording/sheets/former";
import { MEMORY_WORDS } from "../../src/wording/sheets/memory";
import { readHere, RUN } from "../support/workbooks";

async function open(name: "signed" | "interrupted"): Promise<void> {
  const file = readFileSync(resolve(__dirname, `../workbook/saved/${name}.xlsx`));
  (await openHeadless(file)).useEverywhere();
}

describe("a workbook that version 0.1.0 left unfinished", () => {
  beforeEach(() => open("interrupted"));

  it("has the three sheets that say they are unfinished, by their titles", async () => {
    const { halfMade = [] } = await readHere(() => true);
    expect(halfMade.map(({ name, title }) => [name, title])).toEqual([
      ["Historik", "Historik"],
      ["Historikgrundlag", "Historik: indtastningerne bag"],
      ["Rapport Q2 2025", "Afrapportering for 2. kvartal 2025: Resultatplan 2025"],
    ]);
  });

  it("has a result that nothing can be checked by", async () => {
    const { verdict, differences, claim } = await verify(excelPort(), { version: "0.1.0" });
    expect([verdict, differences, claim]).toEqual([
      "unchecked",
      [{ kind: "not-sealed" }, { kind: "unfinished" }],
      null,
    ]);
  });

  it("has edition 2 of the signed plan under way", async () => {
    const seen = await readHere(() => true);
    const { plan, located } = readPlan(seen);
    expect(agreedCodeCell(located)).toEqual({ sheet: "AftaltPlan", row: 2, column: 3 });
    const [sheet] = await excelPort().readSheets(["AftaltPlan"]);
    const shown = sheet?.values[2 - sheet.top]?.[3 - sheet.left] ?? null;
    expect(shown).toBe("Tillæg 1 er ikke fastholdt færdigt og gælder ikke. Fasthold det igen.");
    expect(unfinishedEdition(shown, plan)).toBe(2);
  });

  it("is signed again as edition 2, and recalculated to a result that agrees", async () => {
    expect((await freezePlan(excelPort(), { today: "2025-08-01", again: true })).edition).toBe(2);
    await recalculate(excelPort(), { ...RUN, today: "2025-08-01" });
    const { claim } = await verify(excelPort(), { version: RUN.version });
    expect(claim).toMatchObject({ today: "2025-08-01", version: RUN.version });
  });
});

describe("a workbook that version 0.1.0 signed", () => {
  it("claims to be computed by version 0.1.0", async () => {
    await open("signed");
    const { claim } = await verify(excelPort(), { version: "0.1.0" });
    expect(claim?.version).toBe("0.1.0");
  });

  it("has guidance in the table Plan that is recognised without its labels: the rows are free", async () => {
    await open("signed");
    const { located } = readPlan(await readHere(() => true));
    const table = located.tables.get("plan");
    if (table === undefined) throw new Error("The table Plan is missing");
    const { snapshot } = table;
    const guidance = (snapshot.values[0] ?? []).indexOf("Vejledning");
    expect(guidance).toBeGreaterThan(0);
    const only = (cells: readonly (readonly unknown[])[]): never =>
      cells.map((row, index) =>
        index === 0 ? row : row.map((cell, column) => (column === guidance ? cell : "")),
      ) as never;
    const emptied = {
      ...snapshot,
      values: only(snapshot.values),
      texts: only(snapshot.texts),
      formulas: only(snapshot.formulas),
    };
    expect(settingRows({ ...table, snapshot: emptied }, [])).toEqual({ first: 1, added: 0 });
  });
});

describe("the token, not the sentence, says that something is unfinished", () => {
  const plan = { agreed: null } as never;

  it("a sheet's title comes back from the words of today, of version 0.1.0 and of any other version", () => {
    const shown = [
      halfMadeTitle("Historik"),
      `Historik${FORMER_WORDS.halfMade}`,
      "Historik [#ufærdig] og her står noget andet",
    ];
    expect(shown.map(titleIfHalfMade)).toEqual(["Historik", "Historik", "Historik"]);
    expect(titleIfHalfMade(halfMadeTitle("Plan [#ufærdig] 2025"))).toBe("Plan [#ufærdig] 2025");
    expect([titleIfHalfMade("Historik"), titleIfHalfMade("Historik [ufærdig]"), titleIfHalfMade(1)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("edition 1 comes back, and an edition that cannot be under way does not", () => {
    expect(unfinishedEdition(unfinishedCode(1), plan)).toBe(1);
    expect(unfinishedEdition(FORMER_WORDS.agreedUnfinished(1), plan)).toBe(1);
    expect(unfinishedEdition("Andre ord [#ufærdig 1]", plan)).toBe(1);
    expect(unfinishedEdition(unfinishedCode(3), plan)).toBe(null);
    expect(unfinishedEdition("06789725-11784606", plan)).toBe(null);
    expect(unfinishedEdition(null, plan)).toBe(null);
  });

  it("the words of today hold no token, so that the title ends where the last token begins", () => {
    expect(
      [SHEET_WORDS.halfMade, MEMORY_WORDS.agreedUnfinished(1)].filter((text) => text.includes("[")),
    ).toEqual([]);
  });
});

test.each([
  ["Resultatplan for Excel, version 0.1.0", "0.1.0"],
  ["Lavet med Resultatplan 1.12.3-beta", "1.12.3-beta"],
  ["2.0", "2.0"],
  ["Et andet program", "Et andet program"],
])("the version in %j is %j", async (text, version) => {
  await open("signed");
  const seen = await readHere(() => true);
  const excel = excelPort();
  const sheets = await excel.readSheets(["Resultat"]);
  const told = sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((cell) => (String(cell).startsWith("Resultatplan for Excel, version") ? text : cell)),
    ),
  }));
  expect(readClaim(seen, told).claim?.version).toBe(version);
});
