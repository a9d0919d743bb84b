// Formats, borders, widths, validation and conditional formats: set, read back, agreed upon, kept in the file.
import { errorCode, onSheet } from "./open";

describe("formats", () => {
  it("are read back as they were set, also from the file", async () => {
    const before = await onSheet();
    await before.run((sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range.format.fill.color = "#FFEE00";
      range.format.font.bold = true;
      range.format.font.italic = true;
      range.format.font.color = "red";
      range.format.font.size = 14;
      range.format.font.name = "Arial";
      range.format.font.underline = "Single";
      range.format.font.strikethrough = true;
      range.format.wrapText = true;
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Top";
      range.format.indentLevel = 2;
      range.format.textOrientation = 45;
      range.format.protection.locked = false;
    });
    for (const sheet of [before, await onSheet(await before.excel.save())]) {
      const format = await sheet.run(async (on, context) => {
        const { format: loaded } = on.getRange("A1:B2");
        loaded.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel,textOrientation");
        loaded.fill.load("color");
        loaded.font.load("bold,italic,color,size,name,underline,strikethrough");
        loaded.protection.load("locked");
        await context.sync();
        return {
          align: [loaded.wrapText, loaded.horizontalAlignment, loaded.verticalAlignment, loaded.indentLevel],
          turn: loaded.textOrientation,
          fill: loaded.fill.color,
          font: loaded.font.toJSON(),
          locked: loaded.protection.locked,
        };
      });
      expect(format).toEqual({
        align: [true, "Center", "Top", 2],
        turn: 45,
        fill: "#FFEE00",
        font: {
          bold: true,
          italic: true,
          color: "#FF0000",
          size: 14,
          name: "Arial",
          underline: "Single",
          strikethrough: true,
        },
        locked: false,
      });
    }
  });

  it("are null where the cells of a range differ", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").format.columnWidth = 100;
      const { format } = sheet
        .getRange("A1:B1")
        .load("format/fill/color,format/font/bold,format/columnWidth");
      await context.sync();
      return [format.fill.color, format.font.bold, format.columnWidth];
    });
    expect(seen).toEqual([null, false, null]);
  });

  it("are cleared", async () => {
    const { run } = await onSheet();
    const color = await run(async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#FF0000";
      fill.clear();
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(color).toBe("#FFFFFF");
  });

  it.each<[string, (format: Excel.RangeFormat) => unknown]>([
    ["no colour", (f) => (f.fill.color = "ikke en farve")],
    ["null for a colour", (f) => (f.fill.color = null as unknown as string)],
    ["text for bold", (f) => (f.font.bold = "ja" as unknown as boolean)],
    ["an unknown alignment", (f) => (f.horizontalAlignment = "Skråt" as "Left")],
    ["a negative width", (f) => (f.columnWidth = -1)],
  ])("refuse %s with InvalidArgument", async (_name, act) => {
    const { run } = await onSheet();
    const code = await errorCode(
      run((sheet) => {
        act(sheet.getRange("A1").format);
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  it("of whole columns hold for cells to come", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, context) => {
      sheet.getRange("C:C").format.font.bold = true;
      sheet.getRange("C9").values = [[1]];
      const cell = sheet.getRange("C9").load("format/font/bold");
      await context.sync();
      return cell.format.font.bold;
    });
    expect(seen).toBe(true);
  });
});

describe("borders", () => {
  it("are drawn on the edges and inside, and taken away", async () => {
    const before = await onSheet();
    await before.run((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeBottom").style = "Continuous";
      borders.getItem("EdgeBottom").weight = "Thick";
      borders.getItem("EdgeBottom").color = "#0000FF";
      borders.getItem("InsideVertical").style = "Dot";
      borders.getItem("EdgeTop").style = "Double";
      borders.getItem("EdgeTop").style = "None";
    });
    const again = await onSheet(await before.excel.save());
    const seen = await again.run(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:B2").format;
      const sides = (["EdgeBottom", "InsideVertical", "EdgeTop", "EdgeLeft"] as const).map((side) =>
        borders.getItem(side).load("sideIndex,style,weight,color"),
      );
      const inner = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      return [...sides.map((side) => [side.sideIndex, side.style, side.weight, side.color]), inner.style];
    });
    expect(seen).toEqual([
      ["EdgeBottom", "Continuous", "Thick", "#0000FF"],
      ["InsideVertical", "Dot", "Thin", "#000000"],
      ["EdgeTop", "None", "Thin", "#000000"],
      ["EdgeLeft", "None", "Thin", "#000000"],
      "None",
    ]);
  });
});

describe("widths and heights", () => {
  it("are points, whole pixels, kept in the file", async () => {
    const before = await onSheet();
    await before.run((sheet) => {
      sheet.getRange("A:B").format.columnWidth = 105;
      sheet.getRange("1:2").format.rowHeight = 30;
      sheet.getRange("C1").values = [["en lang overskrift"]];
      sheet.getRange("C:C").format.autofitColumns();
    });
    const again = await onSheet(await before.excel.save());
    const seen = await again.run(async (sheet, context) => {
      const wide = sheet.getRange("B1").load("format/columnWidth,format/rowHeight,left,top,width,height");
      const usual = sheet.getRange("D3").load("format/columnWidth,format/rowHeight");
      const fitted = sheet.getRange("C1").load("format/columnWidth");
      await context.sync();
      return {
        wide: [wide.format.columnWidth, wide.format.rowHeight, wide.left, wide.top, wide.width, wide.height],
        usual: [usual.format.columnWidth, usual.format.rowHeight],
        fits: fitted.format.columnWidth > 90 && fitted.format.columnWidth < 130,
      };
    });
    expect(seen).toEqual({ wide: [105, 30, 105, 0, 105, 30], usual: [48, 15], fits: true });
  });

  it("hide rows and columns, and say null where they differ", async () => {
    const before = await onSheet();
    await before.run((sheet) => {
      sheet.getRange("A1:C5").values = 1 as unknown as number[][];
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
    });
    const again = await onSheet(await before.excel.save());
    const seen = await again.run(async (sheet, context) => {
      const rows = sheet.getRange("A2:A3").load("rowHidden,columnHidden,hidden");
      const mixed = sheet.getRange("A1:C2").load("rowHidden,columnHidden");
      await context.sync();
      return [rows.rowHidden, rows.columnHidden, rows.hidden, mixed.rowHidden, mixed.columnHidden];
    });
    expect(seen).toEqual([true, false, true, null, null]);
  });
});

describe("data validation", () => {
  it.each<[Excel.DataValidationRule, string]>([
    [{ list: { inCellDropDown: true, source: "Ja,Nej,Ved ikke" } }, "List"],
    [{ list: { inCellDropDown: true, source: "=$D$1:$D$3" } }, "List"],
    [{ wholeNumber: { formula1: 1, formula2: 3, operator: "Between" } }, "WholeNumber"],
    [{ decimal: { formula1: 0.5, operator: "GreaterThan" } }, "Decimal"],
    [{ date: { formula1: "2024-01-01", operator: "GreaterThanOrEqualTo" } }, "Date"],
    [{ textLength: { formula1: 10, operator: "LessThanOrEqualTo" } }, "TextLength"],
    [{ custom: { formula: "=LEN(A1)>2" } }, "Custom"],
  ])("keeps the rule %j, in the file too", async (rule, type) => {
    const before = await onSheet();
    await before.run((sheet) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = rule;
      dataValidation.errorAlert = {
        message: "Vælg fra listen.",
        showAlert: true,
        style: "Warning",
        title: "Resultatplan",
      };
      dataValidation.prompt = { message: "Skriv", showPrompt: true, title: "Hjælp" };
      dataValidation.ignoreBlanks = false;
    });
    const again = await onSheet(await before.excel.save());
    const seen = await again.run(async (sheet, context) => {
      const validation = sheet.getRange("A2").dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks");
      await context.sync();
      return validation.toJSON();
    });
    expect(seen).toEqual({
      rule,
      type,
      errorAlert: { message: "Vælg fra listen.", showAlert: true, style: "Warning", title: "Resultatplan" },
      prompt: { message: "Skriv", showPrompt: true, title: "Hjælp" },
      ignoreBlanks: false,
    });
  });

  it("takes a date as serial too, and answers it as Office does", async () => {
    const { run } = await onSheet();
    const rule = await run(async (sheet, context) => {
      const validation = sheet.getRange("A1").dataValidation;
      validation.rule = { date: { formula1: 45292 as unknown as string, operator: "EqualTo" } };
      validation.load("rule");
      await context.sync();
      return validation.rule;
    });
    expect(rule).toEqual({ date: { formula1: "2024-01-01", operator: "EqualTo" } });
  });

  it("takes cells as the list's source, is inconsistent where cells differ, and is cleared", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("D1:D2") },
      };
      const one = sheet.getRange("A1").dataValidation.load("rule");
      const both = sheet.getRange("A1:A2").dataValidation.load("type");
      await context.sync();
      const source = one.rule.list?.source;
      sheet.getRange("A1").dataValidation.clear();
      one.load("type");
      await context.sync();
      return [source, both.type, one.type];
    });
    expect(seen).toEqual(["=Sheet1!$D$1:$D$2", "Inconsistent", "None"]);
  });
});

describe("conditional formats", () => {
  it("by formula, value and text are kept, the newest first", async () => {
    const before = await onSheet();
    await before.run((sheet) => {
      const range = sheet.getRange("B2:B9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$B2="Opfyldt"';
      custom.custom.format.fill.color = "#C6EFCE";
      custom.custom.format.font.color = "#006100";
      const value = range.conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=5", operator: "LessThan" };
      value.cellValue.format.font.bold = true;
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "ikke" };
    });
    const again = await onSheet(await before.excel.save());
    const seen = await again.run(async (sheet, context) => {
      const formats = sheet.getRange("B2").conditionalFormats.load("items/type,items/priority");
      await context.sync();
      const custom = formats.items[2]?.custom;
      custom?.rule.load("formula");
      custom?.format.fill.load("color");
      const value = formats.items[1]?.cellValue.load("rule");
      const other = formats.items[0]?.customOrNullObject.load("type");
      const elsewhere = sheet.getRange("C1").conditionalFormats.getCount();
      await context.sync();
      return {
        kinds: formats.items.map((item) => item.type),
        formula: custom?.rule.formula,
        fill: custom?.format.fill.color,
        value: value?.rule,
        other: other?.isNullObject,
        elsewhere: elsewhere.value,
      };
    });
    expect(seen).toEqual({
      kinds: ["ContainsText", "CellValue", "Custom"],
      formula: '=$B2="Opfyldt"',
      fill: "#C6EFCE",
      value: { formula1: "=5", operator: "LessThan" },
      other: true,
      elsewhere: 0,
    });
  });

  it("are deleted one by one, or all of a range", async () => {
    const { run } = await onSheet();
    const counts = await run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      const first = conditionalFormats.add("Custom");
      first.custom.rule.formula = "=TRUE";
      conditionalFormats.add("Custom").custom.rule.formula = "=FALSE";
      await context.sync();
      first.delete();
      const one = conditionalFormats.getCount();
      await context.sync();
      conditionalFormats.clearAll();
      const none = conditionalFormats.getCount();
      await context.sync();
      return [one.value, none.value];
    });
    expect(counts).toEqual([1, 0]);
  });
});
