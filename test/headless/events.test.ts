// Events, as the client of Microsoft's own registers for them and hears of them.
import { onSheet } from "./open";

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

it("tells a sheet's handler what was changed, by address and as a range", async () => {
  const { excel, run } = await onSheet();
  const heard: unknown[] = [];
  await run((sheet) => {
    sheet.load("id");
    sheet.onChanged.add(async (event) => {
      const values = await excel.run(async (context) => {
        const range = event.getRange(context).load("values");
        await context.sync();
        return range.values;
      });
      heard.push([event.address, event.changeType, event.source, event.triggerSource, values]);
    });
  });
  await run((sheet) => {
    sheet.getRange("B2:C2").values = [[1, 2]];
  });
  await settled();
  expect(heard).toEqual([["B2:C2", "RangeEdited", "Local", "ThisLocalAddin", [[1, 2]]]]);
});

it("tells nothing of another sheet, nor after the handler is removed", async () => {
  const { excel, run } = await onSheet();
  const heard: string[] = [];
  const handler = await run((sheet) => {
    sheet.load("id");
    return sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
  });
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Andet").getRange("A1").values = [[1]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([]);
  await excel.client.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await run((sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  await settled();
  expect(heard).toEqual([]);
  expect(excel.waitingForEvents).toBe(0);
});

it("tells a table's handler only of the part that lies in the table", async () => {
  const { run } = await onSheet();
  const heard: string[] = [];
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["Id", "Tal"]];
    const table = sheet.tables.add("A1:B3", true).load("id");
    await context.sync();
    table.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
  });
  await run((sheet) => {
    sheet.getRange("B3:D3").values = [[1, 2, 3]];
    sheet.getRange("D9").values = [[1]];
  });
  await settled();
  expect(heard).toEqual(["B3"]);
});

it("tells the workbook's handlers of sheets and tables that come, go and are shown", async () => {
  const { excel } = await onSheet();
  const heard: string[] = [];
  const hear = (event: { readonly type: string }): Promise<void> => {
    heard.push(event.type);
    return Promise.resolve();
  };
  await excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onSelectionChanged.add(hear);
    tables.onAdded.add(hear);
    tables.onDeleted.add(hear);
    await context.sync();
  });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Nyt");
    sheet.activate();
    sheet.getRange("B2").select();
    sheet.getRange("A1").values = [["Id"]];
    sheet.tables.add("A1:A2", true).delete();
    sheet.delete();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    "WorksheetAdded",
    "WorksheetActivated",
    "WorksheetSelectionChanged",
    "TableAdded",
    "TableDeleted",
    "WorksheetDeleted",
  ]);
});

it("tells one sheet's handlers when it is shown, left and selected in, and collections' of every change", async () => {
  const { excel, run } = await onSheet();
  const heard: string[] = [];
  const hear =
    (who: string) =>
    (event: { readonly type: string }): Promise<void> => {
      heard.push(`${who} ${event.type}`);
      return Promise.resolve();
    };
  await run(async (sheet, { workbook }) => {
    workbook.worksheets.add("Andet");
    sheet.load("id");
    await workbook.context.sync();
    sheet.onActivated.add(hear("sheet"));
    sheet.onDeactivated.add(hear("sheet"));
    sheet.onSelectionChanged.add(hear("sheet"));
    workbook.worksheets.onDeactivated.add(hear("sheets"));
    workbook.tables.onChanged.add(hear("tables"));
    workbook.worksheets.onChanged.add(async (event) => {
      const address = await excel.run(async (context) => {
        const range = event.getRangeOrNullObject(context).load("address");
        await context.sync();
        return range.isNullObject ? "" : range.address;
      });
      heard.push(`sheets ${event.type} ${address}`);
    });
    await workbook.context.sync();
  });
  await run((sheet, { workbook }) => {
    sheet.getRange("B2").select();
    workbook.worksheets.getItem("Andet").activate();
    sheet.activate();
    sheet.getRange("A1").values = [["Id"]];
    sheet.tables.add("A1:A2", true).rows.getItemAt(0).values = [[1]];
  });
  await settled();
  expect(heard.filter((each) => !each.includes("Changed ") && !each.endsWith("TableChanged"))).toEqual([
    "sheet WorksheetSelectionChanged",
    "sheet WorksheetDeactivated",
    "sheets WorksheetDeactivated",
    "sheets WorksheetDeactivated",
    "sheet WorksheetActivated",
  ]);
  expect(heard).toContain("sheets WorksheetChanged Sheet1!A1");
  expect(heard).toContain("tables TableChanged");
});

it("tells of formulas that became others, with what they were", async () => {
  const { run } = await onSheet();
  const heard: unknown[] = [];
  const hear = (event: Excel.WorksheetFormulaChangedEventArgs): Promise<void> => {
    heard.push([event.type, event.source, event.formulaDetails]);
    return Promise.resolve();
  };
  await run((sheet) => {
    sheet.getRange("A1:C1").formulas = [["=1+1", "=2+2", 3]];
  });
  await run((sheet, { workbook }) => {
    sheet.load("id");
    sheet.onFormulaChanged.add(hear);
    workbook.worksheets.onFormulaChanged.add(hear);
  });
  await run((sheet) => {
    sheet.getRange("A1:C1").formulas = [["=1+2", "=2+2", 4]];
  });
  await settled();
  const told = ["WorksheetFormulaChanged", "Local", [{ cellAddress: "A1", previousFormula: "=1+1" }]];
  expect(heard).toEqual([told, told]);
});

it("tells when a sheet is protected and when it no longer is", async () => {
  const { run } = await onSheet();
  const heard: boolean[] = [];
  await run((sheet, { workbook }) => {
    sheet.load("id");
    const hear = (event: Excel.WorksheetProtectionChangedEventArgs): Promise<void> => {
      heard.push(event.isProtected);
      return Promise.resolve();
    };
    sheet.onProtectionChanged.add(hear);
    workbook.worksheets.onProtectionChanged.add(hear);
  });
  await run((sheet) => {
    sheet.protection.protect();
  });
  await run((sheet) => {
    sheet.protection.unprotect();
  });
  await settled();
  expect(heard).toEqual([true, true, false, false]);
});

it("tells a table what of it is selected, and when nothing is any more; clicks and windows it has none", async () => {
  const { excel, run } = await onSheet();
  const heard: unknown[] = [];
  await run(async (sheet, { workbook }) => {
    const table = sheet.tables.add("A1:B3", true).load("id");
    sheet.load("id");
    await workbook.context.sync();
    table.onSelectionChanged.add((event) => {
      heard.push([event.isInsideTable, event.address]);
      return Promise.resolve();
    });
    const never = (event: { readonly type: string }): Promise<void> => {
      heard.push(event.type);
      return Promise.resolve();
    };
    sheet.onSingleClicked.add(never);
    workbook.worksheets.onSingleClicked.add(never);
    workbook.onActivated.add(never);
  });
  for (const address of ["D1", "B2:D9", "A1", "D2"])
    await run((sheet) => {
      sheet.getRange(address).select();
    });
  await settled();
  expect(heard).toEqual([
    [true, "B2:B3"],
    [true, "A1"],
    [false, ""],
  ]);
  expect(excel.waitingForEvents).toBe(4);
});

it("tells which rows and which columns were sorted", async () => {
  const { run } = await onSheet();
  const heard: string[] = [];
  const hear = (event: { readonly type: string; readonly address: string }): Promise<void> => {
    heard.push(`${event.type} ${event.address}`);
    return Promise.resolve();
  };
  await run((sheet, { workbook }) => {
    sheet.load("id");
    sheet.getRange("A1:B3").values = [
      ["Id", "Tal"],
      ["y", 2],
      ["x", 1],
    ];
    sheet.onRowSorted.add(hear);
    sheet.onColumnSorted.add(hear);
    workbook.worksheets.onRowSorted.add(hear);
    workbook.worksheets.onColumnSorted.add(hear);
  });
  await run((sheet) => {
    sheet.getRange("A1:B3").sort.apply([{ key: 0 }], false, true);
    sheet.getRange("A1:B3").sort.apply([{ key: 0 }], false, false, "Columns");
  });
  await settled();
  expect(heard).toEqual([
    "WorksheetRowSorted A2:B3",
    "WorksheetRowSorted A2:B3",
    "WorksheetColumnSorted A1:B3",
    "WorksheetColumnSorted A1:B3",
  ]);
});
