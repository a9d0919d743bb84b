// An input changed while the result was written, and the pane gone before it could write anew: the workbook says so itself, by
// the seal's own formulas, to whoever opens it.
import { excelPort, WriteFailedError } from "../../src/excel";
import { HostError } from "../../src/headless";
import { recalculate } from "../../src/recalculation";
import { RUN } from "../support/workbooks";
import { textsOf } from "./support/cells";
import { openSmallPlan, RESULT_CELL } from "./support/small-plan";

type Work = (context: Excel.RequestContext) => void;

const CHANGES: readonly { readonly name: string; readonly work: Work; readonly says: RegExp }[] = [
  {
    name: "a result is changed",
    work: ({ workbook }) => {
      const { sheet, address } = RESULT_CELL;
      workbook.worksheets.getItem(sheet).getRange(address).values = [[0]];
    },
    says: /^Ændret efter beregningen: tabellen Krav, kolonnen Resultat, række 1 \(celle M2\)/u,
  },
  {
    name: "a row comes to a table",
    work: ({ workbook }) => {
      workbook.tables.getItem("Mål").rows.add(undefined, [["'3", "Et tredje", ""]]);
    },
    says: /^Ændret efter beregningen: tabellen Mål, /u,
  },
  {
    name: "a column gets another header",
    work: ({ workbook }) => {
      workbook.tables.getItem("Krav").getHeaderRowRange().getCell(0, 6).values = [["Deadline?"]];
    },
    // A formula that names the former header finds no column by it.
    says: /^Kan ikke kontrolleres: tabellen Krav, kolonneoverskrifterne/u,
  },
];

test.each(CHANGES)(
  "$name while the result is written and the pane dies: the result says it is out of date",
  async ({ work, says }) => {
    const excel = await openSmallPlan();
    excel.interfere({
      beforeRequest: async ({ Actions: actions }) => {
        if (!actions.some(({ Name: name }) => name === "Formulas")) return;
        excel.interfere({});
        await excel.run(async (context) => {
          work(context);
          await context.sync();
        });
        // Done as asked, but from here on the pane hears of nothing and does nothing.
        excel.interfere({
          afterRequest: () => {
            throw new HostError("RequestAborted");
          },
        });
      },
    });
    await expect(recalculate(excelPort(), { ...RUN, sealed: true })).rejects.toThrow(WriteFailedError);
    expect(textsOf(excel, "Resultat").some((text) => says.test(text))).toBe(true);
  },
  60_000,
);
