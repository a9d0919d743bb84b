// The conversation between Microsoft's client and our host: what is loaded, what is missing, what has happened when it fails.
import { HostError, openHeadless } from "../../src/headless";
import { errorCode, officeError, onSheet } from "./open";

describe("reading", () => {
  it("gives only what was loaded, as the real client insists", async () => {
    const { run } = await onSheet();
    const code = await errorCode(
      run(async (sheet, context) => {
        const range = sheet.getRange("A1").load("address");
        await context.sync();
        return range.values;
      }),
    );
    expect(code).toBe("PropertyNotLoaded");
  });

  it("gives nothing before the sync", async () => {
    const { run } = await onSheet();
    expect(await errorCode(run((sheet) => sheet.getRange("A1").load("address").address))).toBe(
      "PropertyNotLoaded",
    );
  });

  it("loads nested properties and a collection's items", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#00FF00";
      const range = sheet.getRange("A1").load("worksheet/name, format/fill/color");
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      return [
        range.worksheet.name,
        range.format.fill.color,
        sheets.items.map((item) => [item.name, item.visibility]),
      ];
    });
    expect(seen).toEqual(["Sheet1", "#00FF00", [["Sheet1", "Visible"]]]);
  });

  it("loads by object as well as by string", async () => {
    const { run } = await onSheet();
    const range = await run((sheet) => sheet.getRange("B2:C5").load({ address: true, rowCount: true }));
    expect([range.address, range.rowCount]).toEqual(["Sheet1!B2:C5", 4]);
  });

  it("skips and takes as many items as asked", async () => {
    const { excel } = await onSheet();
    const names = await excel.run(async (context) => {
      for (const name of ["B", "C", "D"]) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets;
      sheets.load({ select: "name", top: 2, skip: 1 } as Excel.Interfaces.CollectionLoadOptions);
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["B", "C"]);
  });
});

describe("what this host does not have", () => {
  it("answers ApiNotFound for a method", async () => {
    const { run } = await onSheet();
    const error = await officeError(
      run((sheet) => {
        sheet.getRange("A1").flashFill();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect((error.debugInfo as { errorLocation: string }).errorLocation).toBe("Range.flashFill");
  });

  it("answers ApiNotFound for a property that is loaded", async () => {
    const { run } = await onSheet();
    expect(await errorCode(run((sheet) => sheet.getRange("A1").load("savedAsArray")))).toBe("ApiNotFound");
  });

  it("answers ApiNotFound for a property that does not exist at all", async () => {
    const { run } = await onSheet();
    expect(await errorCode(run((sheet) => sheet.getRange("A1").load("colour")))).toBe("ApiNotFound");
  });

  it("answers ApiNotFound for what an object would lead to", async () => {
    const { excel } = await onSheet();
    const code = await errorCode(
      excel.run(async (context) => {
        context.workbook.comments.load("items");
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotFound");
  });

  it("refuses to set a property that can only be read", async () => {
    const { run } = await onSheet();
    const code = await errorCode(
      run((sheet) => {
        sheet.set({ standardWidth: 12 });
      }),
    );
    expect(code).toBe("ApiNotFound");
  });
});

describe("things that are not there", () => {
  it("answers ItemNotFound for a sheet, a table and a name", async () => {
    const { excel } = await onSheet();
    const asking = (ask: (workbook: Excel.Workbook) => Excel.Worksheet | Excel.Table | Excel.NamedItem) =>
      errorCode(
        excel.run(async (context) => {
          ask(context.workbook).load("name");
          await context.sync();
        }),
      );
    expect(await asking((workbook) => workbook.worksheets.getItem("Nej"))).toBe("ItemNotFound");
    expect(await asking((workbook) => workbook.tables.getItem("Nej"))).toBe("ItemNotFound");
    expect(await asking((workbook) => workbook.names.getItem("Nej"))).toBe("ItemNotFound");
  });

  it("are null objects where asked for as such, and so is all they lead to", async () => {
    const { excel } = await onSheet();
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nej");
      const range = sheet.getRange("A1").load("values");
      const table = context.workbook.tables.getItemOrNullObject("Nej").load("name");
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject();
      await context.sync();
      return [sheet.isNullObject, range.isNullObject, table.isNullObject, used.isNullObject];
    });
    expect(seen).toEqual([true, true, true, true]);
  });

  it("are told from those that are there", async () => {
    const { excel } = await onSheet();
    const there = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("sheet1").load("name");
      await context.sync();
      return [sheet.isNullObject, sheet.name];
    });
    expect(there).toEqual([false, "Sheet1"]);
  });

  it("cannot be changed", async () => {
    const { excel } = await onSheet();
    const code = await errorCode(
      excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Nej").getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe("ItemNotFound");
  });
});

describe("a batch that fails", () => {
  it("has done what came before the failing action, and nothing after", async () => {
    const { run, read } = await onSheet();
    const error = await officeError(
      run((sheet) => {
        sheet.getRange("A1").values = [["før"]];
        sheet.getRange("B1:C1").values = [["forkert form"]];
        sheet.getRange("D1").values = [["efter"]];
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect((error.debugInfo as { errorLocation: string }).errorLocation).toBe("Range.values");
    expect(await read("A1:D1", "values")).toEqual([["før", "", "", ""]]);
  });

  it("can be made to fail at any action by a test", async () => {
    const { excel, run, read } = await onSheet();
    excel.interfere({
      beforeAction: (action) => {
        if (action.Name === "Values" && action.ArgumentInfo?.Arguments?.[0] === 2)
          throw new HostError("RequestAborted");
      },
    });
    const code = await errorCode(
      run((sheet) => {
        sheet.getRange("A1").values = 1 as unknown as number[][];
        sheet.getRange("A2").values = 2 as unknown as number[][];
      }),
    );
    excel.interfere({});
    expect(code).toBe("RequestAborted");
    expect(await read("A1:A2", "values")).toEqual([[1], [""]]);
  });

  it("can be made to fail as a whole, with nothing done", async () => {
    const { excel, run, read } = await onSheet();
    excel.interfere({
      beforeRequest: () => {
        throw new HostError("ActivityLimitReached");
      },
    });
    const code = await errorCode(
      run((sheet) => {
        sheet.getRange("A1").values = [[1]];
      }),
    );
    excel.interfere({});
    expect(code).toBe("ActivityLimitReached");
    expect(await read("A1", "values")).toEqual([[""]]);
  });
});

describe("counting", () => {
  it("counts the syncs that carried something, not the client's tidying up", async () => {
    const { excel, run } = await onSheet();
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      await context.sync();
    });
    expect(excel.syncs).toBe(2);
    expect(excel.bytesIn).toBeGreaterThan(100);
    expect(excel.bytesOut).toBeGreaterThan(100);
    excel.resetTraffic();
    expect(excel.traffic).toEqual({ syncs: 0, requests: 0, actions: 0, bytesIn: 0, bytesOut: 0 });
  });

  it("keeps ranges between syncs and lets go of them after the run", async () => {
    const { excel, run } = await onSheet();
    const kept = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      const row = range.getRow(1).load("values");
      await context.sync();
      expect(row.values).toEqual([[3, 4]]);
      return excel.keptReferences;
    });
    expect(kept).toBe(2);
    expect(excel.keptReferences).toBe(0);
  });
});

describe("the add-in's own way in", () => {
  it("reaches the workbook through plain Excel.run and the global Excel and Office", async () => {
    const excel = (await openHeadless()).useEverywhere();
    const seen = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(seen).toBe("Sheet1");
    expect(excel.syncs).toBe(1);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
    expect(Office.context.displayLanguage).toBe("da-DK");
  });

  it("is left alone by a run on a workbook of its own", async () => {
    const everywhere = (await openHeadless()).useEverywhere();
    const { excel: own, read } = await onSheet();
    await own.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["kun her"]];
      await context.sync();
    });
    expect(await read("A1", "values")).toEqual([["kun her"]]);
    expect(everywhere.syncs).toBe(0);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load("name");
      await context.sync();
    });
    expect(everywhere.syncs).toBe(1);
  });

  it("declares the requirement sets a test wants", async () => {
    (await openHeadless(undefined, { support: { ExcelApi: "1.14" } })).useEverywhere();
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
  });

  it("gives errors that are errors, with code and sentence", async () => {
    const { excel } = await onSheet();
    const failing = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nej").getRange("A1").load("values");
      await context.sync();
    });
    const error = await officeError(failing);
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe("The requested resource doesn't exist.");
  });

  it("answers requests one at a time, in order", async () => {
    const { excel, read } = await onSheet();
    const write = (value: string) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
        await context.sync();
      });
    await Promise.all(["1. sag", "2. sag", "3. sag"].map(write));
    expect(await read("A1", "values")).toEqual([["3. sag"]]);
  });
});
