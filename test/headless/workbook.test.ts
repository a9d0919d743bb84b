// The workbook itself, the application around it, its properties, and the names that belong to it.
import { onSheet } from "./open";
import { savedParts } from "./saved-parts";

describe("the workbook", () => {
  it("tells of itself, and that it is dirty from a change until it is saved", async () => {
    const { excel, run } = await onSheet();
    const dirty = (): Promise<boolean> =>
      run(async (_sheet, { workbook }) => {
        workbook.load("isDirty");
        await workbook.context.sync();
        return workbook.isDirty;
      });
    const seen = [await dirty()];
    await run((sheet) => {
      sheet.getRange("A1").values = [[1]];
    });
    seen.push(await dirty());
    await excel.save();
    seen.push(await dirty());
    expect(seen).toEqual([false, true, false]);
    const told = await run((_sheet, { workbook }) =>
      workbook.load("name,readOnly,autoSave,calculationEngineVersion"),
    );
    expect([told.name, told.readOnly, told.autoSave]).toEqual(["Book1.xlsx", false, false]);
    expect(told.calculationEngineVersion).toBeGreaterThan(0);
  });

  it("stands in an application that speaks English and has always done calculating", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, { workbook, application }) => {
      application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
      const cell = sheet.getRange("B1").load("values");
      const app = workbook.application.load(
        "calculationState,calculationEngineVersion,decimalSeparator,thousandsSeparator,useSystemSeparators",
      );
      const culture = app.cultureInfo.load(
        "name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator",
      );
      workbook.load("calculationEngineVersion");
      await workbook.context.sync();
      const { numberFormat } = culture;
      return {
        values: cell.values,
        state: app.calculationState,
        engine: app.calculationEngineVersion === workbook.calculationEngineVersion,
        separators: [app.decimalSeparator, app.thousandsSeparator, app.useSystemSeparators],
        culture: [culture.name, numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator],
      };
    });
    expect(seen).toEqual({
      values: [[4]],
      state: "Done",
      engine: true,
      separators: [".", ",", true],
      culture: ["en-US", ".", ","],
    });
  });

  it("keeps its document properties in the file", async () => {
    const before = await onSheet();
    const written: Excel.Interfaces.DocumentPropertiesUpdateData = {
      title: "Resultatplan 2024",
      author: "Økonomi",
      subject: "Opfølgning",
      keywords: "mål, krav",
      category: "Styring",
      company: "Digitaliseringsstyrelsen",
      manager: "Direktøren",
      comments: "4. kvartal",
    };
    await before.run((_sheet, { workbook }) => {
      workbook.properties.set(written);
    });
    const again = await onSheet(await before.excel.save());
    const read = await again.run((_sheet, { workbook }) =>
      workbook.properties.load(
        "title,author,subject,keywords,category,company,manager,comments,lastAuthor,creationDate",
      ),
    );
    const { lastAuthor, creationDate, ...texts } = read.toJSON();
    // Company and manager stay in the file, but are not read from one: the add-in asks for neither.
    expect({ ...texts, company: written.company, manager: written.manager }).toEqual(written);
    const [app] = await savedParts(before.excel, /^docProps\/app\.xml$/u);
    expect(app).toContain("<Company>Digitaliseringsstyrelsen</Company><Manager>Direktøren</Manager>");
    expect(typeof lastAuthor).toBe("string");
    expect(Number.isNaN(new Date(String(creationDate)).getTime())).toBe(false);
  });
});

describe("a name", () => {
  it("of a sheet leads to its sheet and its cells; the workbook's to no sheet, a constant's to no cells", async () => {
    const { excel, run } = await onSheet();
    const seen = await run(async (sheet, { workbook }) => {
      const own = sheet.names.add("Lokal", sheet.getRange("B2:B3"), "kun her").load("comment");
      const constant = workbook.names.addFormulaLocal("Tal", "=12.5");
      const owner = own.worksheet.load("name");
      const ownerOrNull = own.worksheetOrNullObject.load("name");
      const nobody = constant.worksheetOrNullObject.load("name");
      const cells = own.getRangeOrNullObject().load("address");
      const again = sheet.names.getItem("Lokal").getRange().load("address");
      const noCells = constant.getRangeOrNullObject().load("address");
      const counts = [workbook.names.getCount(), sheet.names.getCount()];
      await workbook.context.sync();
      return {
        comment: own.comment,
        sheets: [owner.name, ownerOrNull.name, nobody.isNullObject],
        cells: [cells.address, again.address, noCells.isNullObject],
        counts: counts.map(({ value }) => value),
      };
    });
    expect(seen).toEqual({
      comment: "kun her",
      sheets: ["Sheet1", "Sheet1", true],
      cells: ["Sheet1!B2:B3", "Sheet1!B2:B3", true],
      counts: [1, 1],
    });
    await run((_sheet, { workbook }) => {
      workbook.names.getItem("Tal").comment = "et tal";
    });
    expect(excel.warnings).toEqual([{ kind: "name-comments-lost" }]);
    const cells = run((_sheet, { workbook }) => workbook.names.getItem("Tal").getRange().load("address"));
    await expect(cells).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
