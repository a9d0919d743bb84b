// Total rows (Ctrl+Shift+T) and hidden header rows, in the plan's tables and in those that the add-in owns: data rows alone count.
import fc from "fast-check";
import { PLAN_2024 } from "../../scripts/samples/resultatplan-2024";
import { excelPort, explainProblem } from "../../src/excel";
import type { HeadlessExcel } from "../../src/headless";
import { recalculate, type Recalculation, repairPlan, verify } from "../../src/recalculation";
import { sealedCode } from "../../src/workbook/seal";
import { atMost } from "../support/runs";
import { openPlan, planOf, readHere, recalculateHere, RUN, setCell } from "../support/workbooks";
import { textsOf } from "./support/cells";
import { openSmallPlan } from "./support/small-plan";

jest.setTimeout(120_000);

interface Design {
  readonly totals?: boolean;
  readonly headers?: boolean;
}

/** Switches the total row or the header row of a table, as the tab Tabeldesign does. */
function design(excel: HeadlessExcel, name: string, { totals, headers }: Design): Promise<void> {
  return excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    if (totals !== undefined) table.showTotals = totals;
    if (headers !== undefined) table.showHeaders = headers;
    await context.sync();
  });
}

async function designOf(excel: HeadlessExcel, name: string): Promise<Design> {
  return excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name).load("showTotals,showHeaders");
    await context.sync();
    return { totals: table.showTotals, headers: table.showHeaders };
  });
}

function verdicts({ report }: Recalculation): unknown {
  const { goals, requirements, score } = report("da");
  return { goals, requirements, score };
}

function codes({ report }: Recalculation): string[] {
  return report("da").findings.map(({ code, cell }) => `${code} ${cell ?? ""}`);
}

const OWNED = ["Opfyldelse", "Kravopfyldelse", "Flag"];

describe("a total row", () => {
  test("in each of the plan's tables is no goal, no requirement and no setting: 2 goals stay 2", async () => {
    const excel = await openSmallPlan();
    const before = await recalculateHere();
    for (const name of ["Plan", "Mål", "Krav"]) await design(excel, name, { totals: true });
    const after = await recalculateHere();
    expect(verdicts(after)).toEqual(verdicts(before));
    expect(codes(after)).toEqual(codes(before));
    expect(after.report("da").goals).toHaveLength(2);
  });

  test("stays where it is in the plan's tables: it is the user's", async () => {
    const excel = await openSmallPlan();
    await design(excel, "Krav", { totals: true });
    await recalculateHere();
    expect(await designOf(excel, "Krav")).toEqual({ totals: true, headers: true });
  });

  test("in our tables makes way: the last of 2 goals stands in a data row, and Efterregnet agrees", async () => {
    const excel = await openSmallPlan();
    await recalculateHere();
    for (const name of OWNED) await design(excel, name, { totals: true });
    await setCell(excel, "Krav", 1, "Resultat", 0);
    await recalculateHere({ computedAt: "2025-02-01T08:00:00.123" });
    const { tables } = await readHere((name) => name === "Opfyldelse");
    expect(tables[0]?.values.map(([id]) => id)).toEqual(["Mål", "1", "2"]);
    for (const name of OWNED) expect(await designOf(excel, name)).toEqual({ totals: false, headers: true });
    expect(textsOf(excel, "Resultat")).toContain("stemmer");
    expect(textsOf(excel, "Opfyldelse")).not.toContain("Total");
  });

  test("under our table is no cell in the way when the table grows from 2 rows to 3", async () => {
    const excel = await openSmallPlan();
    await recalculateHere();
    await design(excel, "Opfyldelse", { totals: true });
    await excel.run(async (context) => {
      context.workbook.tables.getItem("Mål").rows.add(undefined, [["'3", "Et tredje", ""]]);
      await context.sync();
    });
    const { report } = await recalculateHere({ computedAt: "2025-02-01T08:00:00.123" });
    expect(report("da").goals).toHaveLength(3);
    const { tables } = await readHere((name) => name === "Opfyldelse");
    expect(tables[0]?.values.map(([id]) => id)).toEqual(["Mål", "1", "2", "3"]);
  });

  test("put in after the seal leaves the workbook unchanged, for itself and for the department", async () => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), { ...RUN, sealed: true });
    const before = await verify(excelPort(), { version: RUN.version });
    expect(before.verdict).toBe("agrees");
    for (const name of ["Plan", "Mål", "Krav", ...OWNED]) await design(excel, name, { totals: true });
    const after = await verify(excelPort(), { version: RUN.version });
    expect(after.differences).toEqual([]);
    expect(textsOf(excel, "Resultat")).toContain("Uændret siden beregningen");
  });

  test("is in the way of a column only: the table and the command Tabeldesign are named, nothing is written", async () => {
    const excel = await openSmallPlan();
    await design(excel, "Krav", { totals: true });
    const error: unknown = await repairPlan(excelPort()).catch((thrown: unknown) => thrown);
    expect(explainProblem(error)).toEqual({ kind: "total-row", place: "Krav" });
  });
});

describe("a hidden header row", () => {
  test("in the plan's tables is read by the columns' names; the table and the command are named", async () => {
    const excel = await openSmallPlan();
    const before = await recalculateHere();
    await design(excel, "Krav", { headers: false });
    const after = await recalculateHere();
    expect(verdicts(after)).toEqual(verdicts(before));
    const found = after.report("da").findings.filter(({ code }) => code === "header-row-hidden");
    expect(found.map(({ cell, remedy }) => [cell, remedy])).toEqual([
      [
        "Ark!H2",
        "Stil markøren i tabellen Krav, slå Overskriftsrække til på fanen Tabeldesign, og genberegn.",
      ],
    ]);
  });

  test("cannot be sealed: the status says so and names the table, and the other tables are", async () => {
    const excel = await openSmallPlan();
    await design(excel, "Krav", { headers: false });
    const { seal } = await recalculate(excelPort(), { ...RUN, sealed: true });
    expect(seal).toBe("agrees");
    expect(textsOf(excel, "Resultat")).toContainEqual(
      expect.stringMatching(/^Kan ikke kontrolleres: tabellen Krav: overskriftsrækken er skjult/u),
    );
    await setCell(excel, "Mål", 1, "Titel", "Et andet mål");
    expect(textsOf(excel, "Resultat")).toContainEqual(expect.stringMatching(/^Ændret efter beregningen/u));
  });

  test("in our tables is shown again, with its headers", async () => {
    const excel = await openSmallPlan();
    await recalculateHere();
    for (const name of OWNED) await design(excel, name, { headers: false });
    await recalculateHere({ computedAt: "2025-02-01T08:00:00.123" });
    for (const name of OWNED) expect(await designOf(excel, name)).toEqual({ totals: false, headers: true });
    expect(textsOf(excel, "Opfyldelse")).toContain("Begrundelse");
  });

  test("that a reader hides after the seal is no changed input for the department", async () => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), { ...RUN, sealed: true });
    await design(excel, "Krav", { headers: false });
    const { differences } = await verify(excelPort(), { version: RUN.version });
    expect(differences.filter(({ kind }) => kind !== "live-code-not-computed")).toEqual([]);
  });
});

test("total rows anywhere change no verdict and no code of the inputs", async () => {
  const excel = await openPlan(PLAN_2024);
  const before = await recalculateHere();
  const seen = await readHere();
  const names = seen.tables.map(({ name }) => name);
  const code = sealedCode(seen);
  const shown = fc.record({ name: fc.constantFrom(...names), totals: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(shown, { minLength: 1, maxLength: 8 }), async (designs) => {
      for (const { name, totals } of designs) await design(excel, name, { totals });
      expect(sealedCode(await readHere())).toBe(code);
      expect(verdicts(await recalculateHere())).toEqual(verdicts(before));
    }),
    atMost(6),
  );
});

test("a plan of 12 goals with a total row under them still weighs each 100/12", async () => {
  const excel = await openPlan(planOf(12));
  await design(excel, "Mål", { totals: true });
  const { report } = await recalculateHere();
  expect(report("da").goals.map(({ weight }) => weight)).toEqual(Array.from({ length: 12 }, () => 100 / 12));
});

describe("filter buttons", () => {
  const buttons = (excel: HeadlessExcel, names: readonly string[]): Promise<boolean[]> =>
    excel.run(async (context) => {
      const tables = names.map((name) => context.workbook.tables.getItem(name).load("showFilterButton"));
      await context.sync();
      return tables.map(({ showFilterButton }) => showFilterButton);
    });

  test("are on the plan's tables, and not on the tables of the result, also after the second recalculation", async () => {
    const excel = await openSmallPlan();
    for (let run = 0; run < 2; run += 1) {
      await recalculateHere();
      expect(await buttons(excel, ["Mål", "Krav", ...OWNED])).toEqual([true, true, false, false, false]);
    }
  });

  test("that a reader has put on a table of the result stay, and the filter set with them is taken off", async () => {
    const excel = await openSmallPlan();
    await recalculateHere();
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Kravopfyldelse");
      table.showFilterButton = true;
      table.columns.getItemAt(0).filter.applyValuesFilter(["intet krav"]);
      await context.sync();
    });
    const after = await recalculateHere();
    expect(await buttons(excel, ["Kravopfyldelse"])).toEqual([true]);
    expect(codes(after).filter((code) => code.startsWith("rows-hidden"))).toEqual([]);
  });

  test("off on the plan's tables change no verdict and raise no flag", async () => {
    const excel = await openSmallPlan();
    const before = await recalculateHere();
    await excel.run(async (context) => {
      for (const name of ["Plan", "Mål", "Krav"])
        context.workbook.tables.getItem(name).showFilterButton = false;
      await context.sync();
    });
    const after = await recalculateHere();
    expect(verdicts(after)).toEqual(verdicts(before));
    expect(codes(after)).toEqual(codes(before));
  });
});
