// Formulas on the host: recalculated before they are read, and never silently wrong.
import { onSheet } from "./open";
import { openHeadless } from "../../src/headless";
import { savedParts } from "./saved-parts";

type Cell = string | number;

async function result(
  formula: string,
  cells: Cell[][] = [
    [1, 2],
    [3, 4],
  ],
): Promise<unknown> {
  const { run, read } = await onSheet();
  await run((sheet) => {
    sheet.getRange("A1").getAbsoluteResizedRange(cells.length, cells[0]?.length ?? 0).values = cells;
    sheet.getRange("H1").formulas = [[formula]];
  });
  const values = (await read("H1", "values")) as unknown[][];
  return values[0]?.[0];
}

describe("results", () => {
  it.each<[string, unknown]>([
    ["=SUM(A1:B2)", 10],
    ["=A1/0", "#DIV/0!"],
    ['=IF(A1>0,"ja","nej")', "ja"],
    ['=IFERROR(1/0,"fejl")', "fejl"],
    ['=COUNTIF(A1:B2,">1")', 3],
    ['=SUMIFS(B1:B2,A1:A2,">1")', 4],
    ["=INDEX(A1:B2,MATCH(3,A1:A2,0),2)", 4],
    ["=XLOOKUP(3,A1:A2,B1:B2)", 4],
    ["=LET(x,A1+1,x*x)", 4],
    ['=TEXTJOIN("-",TRUE,A1:B2)', "1-2-3-4"],
    ['=TEXT(0.583,"0.0%")', "58.3%"],
    ["=DATE(2024,4,14)", 45396],
    ["=MOD(7,4)", 3],
    ["=SUMPRODUCT(A1:A2,B1:B2)", 14],
    ["=SUMPRODUCT((A1:A2>1)*B1:B2)", 4],
    ["=SUMPRODUCT(ROUND(A1:A2/2,0))", 3],
    ["=SUMPRODUCT(ABS(A1:A2))", 4],
    ["=SUMPRODUCT(LEN(A1:B2))", 4],
    ["=SUMPRODUCT(ROUND(A1:A2,0))", 4],
    ["=SUMPRODUCT(CODE(A1:A2))", 100],
    ["=SUMPRODUCT(MOD(A1:A2,2))", 2],
    ["=SUMPRODUCT(--ISNUMBER(A1:A2))", 2],
    ["=SUMPRODUCT(IF(A1:A2>1,1,0))", 1],
    ["=SUMPRODUCT(N(+A1:A2))", 4],
    ["=SUMPRODUCT(VALUE(A1:A2))", 4],
    ["=SUMPRODUCT(IFERROR(A1:A2,0))", 4],
    ["=SUMPRODUCT(INT(A1:A2/2))", 1],
    ["=SUMPRODUCT(--EXACT(A1:A2,A1:A2))", 2],
    ["=SUM(LEN(A1:B2))", 4],
    ["=SUMPRODUCT(UNICODE(A1:A2)*ROW(A1:A2))", 151],
    ["=SUMPRODUCT(COLUMN(A1:C1)*1)", 6],
    ["=ROW(B7)+COLUMN(B7)", 9],
    ["=ROW()*100+COLUMN()", 108],
    ["=SUMPRODUCT(ISFORMULA(G1:H1)*1)", 1],
    ["=MIN(ROW(A2:A9))", 2],
    ["=SUM(2:2)", 7],
    ["=SUM($2:$3)+SUM(A:A)", 11],
    ["=SUMPRODUCT((ROW(A1:A2)-1)*(COLUMN(A1:B1)+0))", 3],
  ])("%s is %j", async (formula, expected) => {
    expect(await result(formula)).toBe(expected);
  });

  it("follow what they depend on within one batch", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").formulas = [["=A1*10"]];
      const before = sheet.getRange("B1").load("values");
      sheet.getRange("A1").values = [[2]];
      const after = sheet.getRange("B1").getCell(0, 0).load("values");
      await context.sync();
      return [before.values, after.values];
    });
    expect(seen).toEqual([[[10]], [[20]]]);
  });

  it("wait in manual mode until calculation is asked for", async () => {
    const { run, read } = await onSheet();
    await run((sheet, { application }) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
      application.calculationMode = "Manual";
    });
    await run((sheet) => {
      sheet.getRange("A1").values = [[2]];
    });
    expect(await read("B1", "values")).toEqual([[10]]);
    await run((sheet) => {
      sheet.getRange("C1").formulas = [["=A1*100"]];
    });
    expect(await read("B1:C1", "values")).toEqual([[10, 200]]);
    await run((_sheet, { application }) => {
      application.calculate("Full");
    });
    expect(await read("B1", "values")).toEqual([[20]]);
  });

  it("wait for the next sync where calculation is suspended", async () => {
    const { run, read } = await onSheet();
    const during = await run(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[2]];
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      return range.values;
    });
    expect(during).toEqual([[10]]);
    expect(await read("B1", "values")).toEqual([[20]]);
  });

  it("are kept in the file for readers that do not calculate, and Excel is told to", async () => {
    const { excel, run } = await onSheet();
    await run((sheet) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
    });
    const again = await openHeadless(await excel.save());
    expect(again.workbook.getWorksheet("Sheet1")?.getCell("B1").result).toBe(20);
    const [book] = await savedParts(excel, /^xl\/workbook\.xml$/u);
    expect(book).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/u);
  });
});

describe("what the engine cannot compute", () => {
  it("keeps the value it came with, and is said", async () => {
    const { excel, run, read } = await onSheet();
    const cell = excel.workbook.getWorksheet("Sheet1")?.getCell("A1");
    if (cell === undefined) throw new Error("no sheet");
    cell.value = { formula: 'IFERROR(CUBEVALUE("x"),0)+B1', result: 42 };
    await run((sheet) => {
      sheet.getRange("B1").values = [[1]];
    });
    expect(await read("A1", "values")).toEqual([[42]]);
    expect(excel.warnings).toEqual([
      { kind: "functions-unknown", cell: "Sheet1!A1", functions: ["CUBEVALUE"] },
    ]);
  });

  it.each([
    "SUM('[regnskab.xlsx]Ark 1'!A1:B1)+B1",
    "SUM('C:\\Sager\\[regnskab.xlsx]Ark1'!A1)+B1",
    "[regnskab.xlsx]Ark1!A1+B1",
    "SUM([1]Ark1!A1:B1)+B1",
    "[1]!Bevilling+B1",
  ])("keeps what a reference to another workbook was last: %s", async (formula) => {
    const { excel, run, read } = await onSheet();
    const cell = excel.workbook.getWorksheet("Sheet1")?.getCell("A1");
    if (cell === undefined) throw new Error("no sheet");
    cell.value = { formula, result: 30 };
    await run((sheet) => {
      sheet.getRange("B1").values = [[1]];
    });
    expect(await read("A1", "values")).toEqual([[30]]);
  });

  it("recalculates a formula whose text only looks like a reference to another workbook", async () => {
    expect(await result("=IF(LEN(\"'[1]Ark'!A1\")=11,2,3)")).toBe(2);
  });

  it("is said where the engine would answer for the first cell only", async () => {
    const { excel, run, read } = await onSheet();
    await run((sheet) => {
      sheet.getRange("A1:A2").formulas = [["=SUMPRODUCT(ROW(B1:B30000))"], ['="ROW(A1:A30000)"']];
    });
    expect(excel.warnings).toEqual([{ kind: "cells-too-many", cell: "Sheet1!A1" }]);
    expect(await read("A2", "values")).toEqual([["ROW(A1:A30000)"]]);
  });

  it("is not begun where a formula looks at more than 4,000,000 cells, but for whole columns", async () => {
    const { excel, run, read } = await onSheet();
    await run((sheet) => {
      sheet.getRange("B1").values = [[7]];
      sheet.getRange("A1:A3").formulas = [
        ["=SUM(B2:XFD1048575)"],
        ["=SUM(B1:XFD1048576)"],
        ["=INDEX($B$1:$XFD$1048576,1,1)"],
      ];
    });
    expect(excel.warnings).toEqual([{ kind: "cells-too-many", cell: "Sheet1!A1" }]);
    expect(await read("A2:A3", "values")).toEqual([[7], [7]]);
  });

  it("shows #NAME? for a name that is not there, as Excel does, without a warning", async () => {
    expect(await result("=FindesIkke+1")).toBe("#NAME?");
  });

  it("is no longer said once the formula is gone", async () => {
    const { excel, run } = await onSheet();
    await run((sheet) => {
      sheet.getRange("A1").formulas = [['=CUBEVALUE("x")']];
    });
    expect(excel.warnings).toHaveLength(1);
    await run((sheet) => {
      sheet.getRange("A1").values = [[1]];
    });
    expect(excel.warnings).toEqual([]);
  });
});

describe("formulas in the file", () => {
  it("carry the marks of newer functions that Excel wants, and show none", async () => {
    const { excel, run, read } = await onSheet();
    await run((sheet) => {
      sheet.getRange("A1:A3").formulas = [
        ["=XLOOKUP(1,B1:B2,C1:C2)"],
        ['=TEXTJOIN("XLOOKUP(",TRUE,B1)'],
        ["=SUM(B1:B2)"],
      ];
    });
    const stored = excel.workbook.getWorksheet("Sheet1");
    expect([1, 2, 3].map((row) => stored?.getCell(row, 1).formula)).toEqual([
      "_xlfn.XLOOKUP(1,B1:B2,C1:C2)",
      '_xlfn.TEXTJOIN("XLOOKUP(",TRUE,B1)',
      "SUM(B1:B2)",
    ]);
    expect(await read("A1:A3", "formulas")).toEqual([
      ["=XLOOKUP(1,B1:B2,C1:C2)"],
      ['=TEXTJOIN("XLOOKUP(",TRUE,B1)'],
      ["=SUM(B1:B2)"],
    ]);
  });
});
