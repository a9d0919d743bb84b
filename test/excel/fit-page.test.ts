// Printing one page wide holds also where Excel leaves the fit out (office-js#1860): the scale set before it fits the same columns.
import { PLAN_2024 } from "../../scripts/samples/resultatplan-2024";
import { scaleThatFits } from "../../src/excel/fit-page";
import { openPlan, recalculateHere } from "../support/workbooks";

describe("the scale that fits a sheet on a page of A4", () => {
  it("is 100 per cent for columns narrower than the page, and never more", () => {
    expect(scaleThatFits([10], true)).toBe(100);
    expect(scaleThatFits([], true)).toBe(100);
  });

  it.each([
    [146, true, 100],
    [147, true, 99],
    [293, true, 50],
    [99, false, 100],
    [100, false, 99],
    [100_000, true, 10],
  ])("is, for %i characters with landscape %s, %i per cent", (characters, landscape, scale) => {
    expect(scaleThatFits([characters], landscape)).toBe(scale);
  });
});

/** Zoom and used width in points of the printed sheets after a first recalculation; a host that leaves fits out does so from the start. */
async function printed(names: readonly string[], { fitsToPages }: { readonly fitsToPages: boolean }) {
  const excel = await openPlan(PLAN_2024);
  if (!fitsToPages) excel.leaveOutFitToPages();
  await recalculateHere();
  return excel.run(async (context) => {
    const found = names.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const layout = sheet.pageLayout.load("zoom,leftMargin,rightMargin");
      return { name, layout, used: sheet.getUsedRange().load("width") };
    });
    await context.sync();
    return found.map(({ name, layout, used }) => ({
      name,
      zoom: layout.zoom,
      width: used.width,
      page: 842 - layout.leftMargin - layout.rightMargin,
    }));
  });
}

test("the printed sheets are fitted to one page's width", async () => {
  for (const { name, zoom } of await printed(["Resultat", "Opfyldelse", "Kravopfyldelse", "Flag"], {
    fitsToPages: true,
  }))
    expect([name, zoom]).toEqual([name, { horizontalFitToPages: 1 }]);
});

test("the printed sheets are one page wide by their scale where Excel leaves the fit out", async () => {
  for (const { name, zoom, width, page } of await printed(["Resultat"], { fitsToPages: false })) {
    expect([name, zoom]).toEqual([name, { scale: expect.any(Number) as number }]);
    const shown = (width * (zoom.scale ?? 0)) / 100;
    expect([name, shown <= page]).toEqual([name, true]);
    // Not smaller than it must be: a per cent more would not fit, or the sheet is printed as large as it is.
    expect([name, zoom.scale === 100 || (width * ((zoom.scale ?? 0) + 2)) / 100 > page]).toEqual([
      name,
      true,
    ]);
  }
});
