// The add-in's own Office.js code, on Office.js's real client, over a workbook with no Excel behind it.
import { YEAR } from "../../scripts/samples/year";
import { OwnedNameTakenError } from "../../src/recalculation";
import { isInputTable } from "../../src/workbook/plan-tables";
import { openPlan, planOf, readHere, recalculateHere, setCell } from "../support/workbooks";

/** The sheet's shown texts, row by row. */
async function texts(excel: Awaited<ReturnType<typeof openPlan>>, sheet: string): Promise<string[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("text");
    await context.sync();
    return range.text;
  });
}

function rowsOf(snapshot: Awaited<ReturnType<typeof readHere>>, table: string) {
  return snapshot.tables.find((each) => each.name === table)?.values ?? [];
}

test("the verdicts of the year's sample stand in Opfyldelse, a row per goal", async () => {
  await openPlan(YEAR);
  await recalculateHere();
  const rows = rowsOf(await readHere(), "Opfyldelse").slice(1);
  expect(rows.map((row) => [row[0], row[2]])).toEqual([
    ["1.1", "Opfyldt"],
    ["1.2", "Ikke opfyldt"],
    ["1.3", "Opfyldt"],
    ["1.4", "Ikke opgjort"],
    ["2.1", "Opfyldt"],
    ["2.2", "Opfyldt"],
    ["2.3", "Ikke opfyldt"],
    ["2.4", "Opfyldt"],
    ["3.1", "Opfyldt"],
    ["3.2", "Opfyldt"],
    ["3.3", "Opfyldt"],
    ["3.4", "Opfyldt"],
  ]);
});

test("the names SamletScore and SamletScoreMulig hold 75 and 83 1/3", async () => {
  const excel = await openPlan(YEAR);
  await recalculateHere();
  const [score, possible] = await excel.run(async (context) => {
    const ranges = ["SamletScore", "SamletScoreMulig"].map((name) =>
      context.workbook.names.getItem(name).getRange(),
    );
    for (const range of ranges) range.load("values");
    await context.sync();
    return ranges.map((range): unknown => range.values[0]?.[0]);
  });
  expect(score).toBe(75);
  expect(possible).toBe(250 / 3);
});

test("the spreadsheet's own sum of the scores agrees with the score written", async () => {
  const excel = await openPlan(YEAR);
  await recalculateHere();
  const sheet = await texts(excel, "Resultat");
  const check = sheet.find((row) => row[0]?.startsWith("Efterregnet") === true);
  expect(check?.[3]).toBe("stemmer");
});

test("input tables are untouched, cell by cell", async () => {
  await openPlan(YEAR);
  const withoutStatus = (snapshot: Awaited<ReturnType<typeof readHere>>) =>
    snapshot.tables.map((table) => {
      const status = (table.values[0] ?? []).indexOf("Status");
      const drop = <T>(rows: readonly (readonly T[])[]) =>
        rows.map((row) => row.filter((_, index) => index !== status));
      return {
        ...table,
        values: drop(table.values),
        types: drop(table.types),
        formulas: drop(table.formulas),
        formats: drop(table.formats),
        texts: drop(table.texts),
      };
    });
  const before = await readHere(isInputTable);
  await recalculateHere();
  const after = await readHere(isInputTable);
  expect(withoutStatus(after)).toEqual(withoutStatus(before));
  expect(after.tables.map((table) => table.formulas)).toEqual(before.tables.map((table) => table.formulas));
});

test("the column Status beside each goal, subgoal and requirement shows the word from the result", async () => {
  await openPlan(YEAR);
  await recalculateHere();
  const goals = rowsOf(await readHere(isInputTable), "Mål");
  const status = (goals[0] ?? []).indexOf("Status");
  expect(goals.slice(1, 5).map((row) => [row[0], row[status]])).toEqual([
    ["1.1", "Opfyldt"],
    ["1.2", "Ikke opfyldt"],
    ["1.2a", "Opfyldt"],
    ["1.2b", "Ikke opfyldt"],
  ]);
});

test("recalculating twice changes nothing but the time", async () => {
  const excel = await openPlan(YEAR);
  await recalculateHere();
  const first = await texts(excel, "Resultat");
  const tables = await readHere();
  await recalculateHere({ computedAt: "2025-01-20T10:00" });
  const second = await texts(excel, "Resultat");
  expect(await readHere()).toEqual(tables);
  const different = second.flatMap((row, index) =>
    JSON.stringify(row) === JSON.stringify(first[index]) ? [] : [row[0]],
  );
  expect(different).toEqual(["Beregnet"]);
});

test.each([1, 12, 120])("%d goals cost three round trips: find, read, write", async (goals) => {
  const excel = await openPlan(planOf(goals));
  await recalculateHere();
  expect(excel.syncs).toBe(3);
});

test("fewer goals than last time leave no old rows behind", async () => {
  const excel = await openPlan(planOf(5));
  await recalculateHere();
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Mål").rows.getItemAt(4).delete();
    context.workbook.tables.getItem("Krav").rows.getItemAt(4).delete();
    await context.sync();
  });
  await recalculateHere();
  expect(
    rowsOf(await readHere(), "Opfyldelse")
      .slice(1)
      .map((row) => row[0]),
  ).toEqual(["G1", "G2", "G3", "G4"]);
  const sheet = await texts(excel, "Opfyldelse");
  expect(sheet.flat()).not.toContain("G5");
});

test.each(["=1+1", "+45 12 34 56 78", "-5", "@navn", "'citat", "3.10", "juni 2024", "TRUE", "1e5", "\t=x"])(
  "the title %j comes back as the same text",
  async (title) => {
    await openPlan({ ...planOf(1), rows: { ...planOf(1).rows, goals: [{ id: "G1", title }] } });
    await recalculateHere();
    expect(rowsOf(await readHere(), "Opfyldelse")[1]?.[1]).toBe(title.trim());
  },
);

test("an input changed between reading and writing is evaluated again", async () => {
  const excel = await openPlan(planOf(1));
  let changed = false;
  const run = recalculateHere({
    onStep: (step) => {
      if (step !== "writing" || changed) return;
      changed = true;
      const sheet = excel.workbook.getWorksheet("Krav");
      const column = sheet?.getRow(4).values;
      const result = Array.isArray(column) ? column.indexOf("Resultat") : -1;
      const cell = sheet?.getRow(5).getCell(result);
      if (cell === undefined) throw new Error("no cell to change");
      cell.value = 0;
      excel.changedOutside();
    },
  });
  const { outcome } = await run;
  expect(changed).toBe(true);
  expect(outcome.evaluation.score.certain.valueOf()).toBe(0);
  expect(rowsOf(await readHere(), "Opfyldelse")[1]?.[2]).toBe("Ikke opfyldt");
});

test("a sheet of the user's named Resultat is left alone", async () => {
  const excel = await openPlan(planOf(1));
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Resultat").getRange("A1").values = [["mit eget"]];
    await context.sync();
  });
  await recalculateHere();
  expect(await texts(excel, "Resultat")).toEqual([["mit eget"]]);
  expect((await texts(excel, "Resultat 2"))[0]?.[0]).toBe("Resultat: Resultatplan 2024");
});

test("a table of the user's named Flag stops the recalculation before anything is written", async () => {
  const excel = await openPlan(planOf(1));
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Flag").delete();
    const sheet = context.workbook.worksheets.add("Lande");
    sheet.getRange("A1:B1").values = [["Land", "Farver"]];
    sheet.tables.add("A1:B2", true).name = "Flag";
    await context.sync();
  });
  await expect(recalculateHere()).rejects.toThrow(OwnedNameTakenError);
  expect((await readHere()).sheets).not.toContain("Resultat");
});

test("two goals with one id give an undetermined goal and an error, never a wrong score", async () => {
  const excel = await openPlan(planOf(2));
  await setCell(excel, "Mål", 2, "Mål", "G1");
  const { outcome, report } = await recalculateHere();
  expect(outcome.evaluation.goals.map((goal) => goal.status)).toEqual(["undetermined", "undetermined"]);
  expect(report("da").score.provisional).toBe(true);
});

test("a table linked by Kobling is read and watched as an input", async () => {
  const excel = await openPlan(planOf(1));
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Krav").name = "Kriterier";
    const sheet = context.workbook.worksheets.add("Kobling");
    sheet.getRange("A1:C2").values = [
      ["Tabel", "Kolonne", "Hedder her"],
      ["Krav", "", "Kriterier"],
    ];
    sheet.tables.add("A1:C2", true).name = "Kobling";
    await context.sync();
  });
  const { outcome } = await recalculateHere();
  expect(outcome.evaluation.goals.map((goal) => goal.status)).toEqual(["fulfilled"]);
});
