// A workbook whose structure is protected, and passwords, which this host can neither set nor check.
import { onSheet } from "./open";
import { type Act, prepared, refusal } from "./refusal";

describe("a protected workbook", () => {
  const CLOSED: readonly (readonly [string, Act])[] = [
    ["a new sheet", (_s, w) => w.worksheets.add("Ny")],
    ["a sheet's name", (s) => (s.name = "Ny")],
    ["a sheet's place", (s) => (s.position = 1)],
    ["a sheet's visibility", (s) => (s.visibility = "Hidden")],
    [
      "a sheet to go",
      (s) => {
        s.delete();
      },
    ],
    ["a copy of a sheet", (_s, w) => w.worksheets.getItem("Mål 2024").copy()],
    [
      "to be protected again",
      (_s, w) => {
        w.protection.protect();
      },
    ],
  ];

  it.each(CLOSED)("refuses %s with AccessDenied", async (_name, act) => {
    expect(
      await refusal((sheet, workbook) => {
        workbook.protection.protect();
        act(sheet, workbook);
      }),
    ).toBe("AccessDenied");
  });

  it("lets cells be written, says that it is protected, in the file too, and can be opened again", async () => {
    const before = await prepared();
    await before.run((sheet, { workbook }) => {
      workbook.protection.protect();
      sheet.getRange("D1").values = [["her må man"]];
    });
    const again = await onSheet(await before.excel.save());
    const seen = await again.run(async (sheet, { workbook }) => {
      const protection = workbook.protection.load("protected");
      await workbook.context.sync();
      const first = protection.protected;
      protection.unprotect();
      sheet.name = "Omdøbt";
      protection.load("protected");
      await workbook.context.sync();
      return [first, protection.protected];
    });
    expect(seen).toEqual([true, false]);
  });

  it("does not take a password that it could not check", async () => {
    expect(
      await refusal((_sheet, { protection }) => {
        protection.protect("hemmelig");
      }),
    ).toBe("NotImplemented");
    expect(
      await refusal((sheet) => {
        sheet.protection.protect({}, "hemmelig");
      }),
    ).toBe("NotImplemented");
    expect(
      await refusal((sheet) => {
        sheet.protection.unprotect("hemmelig");
      }),
    ).toBe("AccessDenied");
  });
});

it("an unprotected sheet has no options", async () => {
  const { run } = await prepared();
  const protection = await run((sheet) => sheet.protection.load("protected,options"));
  expect([protection.protected, protection.options]).toEqual([false, null]);
});
