// The date system is found by what date cells show. A serial is 4 years and a day later in the 1904 system.
import fc from "fast-check";
import { addDays, daysBetween } from "../../src/plan";
import { readingDateSystem, systemOf } from "../../src/workbook/date-system";
import { readPlan } from "../../src/workbook/facts";
import { locate } from "../../src/workbook/locate";
import { serialOfDate } from "../../src/workbook/serials";
import { aTable, aWorkbook, type TestCell } from "../support/snapshot";

const SERIAL_1900 = serialOfDate("2024-06-30");
const SERIAL_1904 = serialOfDate("2024-06-30", 1904);

describe("a serial and the text it is shown as", () => {
  test.each([
    ["30-06-2024", 1900],
    ["30-06-24", 1900],
    ["6/30/2024", 1900],
    ["30. juni 2024", 1900],
    ["30. juni", 1900],
    ["jun-24", 1900],
    ["30-06-2024 09:30", 1900],
    ["01-07-2028", 1904],
    ["jul-28", 1904],
    ["1. juli", 1904],
    ["########", null],
    ["juni", null],
    ["45473", null],
  ] as const)("45473 shown as %s: %s", (text, system) => {
    expect(systemOf(SERIAL_1900, text)).toBe(system);
  });

  test("every day of 1950 to 2090 shown with day, month and year gives its own system", () => {
    const day = fc.integer({ min: 0, max: 51_000 }).map((days) => addDays("1950-01-01", days));
    fc.assert(
      fc.property(day, fc.constantFrom(1900 as const, 1904 as const), fc.boolean(), (date, system, short) => {
        const [year = "", month = "", of = ""] = date.split("-");
        const text = `${of}-${month}-${short ? year.slice(2) : year}`;
        expect(systemOf(serialOfDate(date, system), text)).toBe(system);
      }),
    );
  });

  test("the systems are 1462 days apart", () => {
    expect(daysBetween("2024-06-30", "2028-07-01")).toBe(1462);
    expect(SERIAL_1900 - SERIAL_1904).toBe(1462);
  });
});

const dateCell = (value: number, text: string): TestCell => ({ value, text, format: "dd-mm-yyyy" });

function workbook(setting: TestCell, ...dates: readonly TestCell[]) {
  return aWorkbook(
    aTable("Plan", [
      ["Indstilling", "Værdi"],
      ["År", 2024],
      ["Datosystem", setting],
    ]),
    aTable("Mål", [
      ["Mål", "Titel", "Hører til"],
      ["1", "Et mål", null],
    ]),
    aTable("Krav", [
      ["Krav", "Mål", "Type", "Sammenligning", "Måltal", "Resultat", "Frist", "Leveret den"],
      ...dates.map((date, index) => [`${index}`, "1", "Leverance", null, null, null, "2024", date]),
    ]),
  );
}

describe("a workbook", () => {
  const shown1904 = dateCell(SERIAL_1904, "30-06-2024");
  const shown1900 = dateCell(SERIAL_1900, "30-06-2024");
  const unseen = dateCell(SERIAL_1904, "########");
  const system = (setting: TestCell, dates: readonly TestCell[], file?: 1900 | 1904) => {
    const read = workbook(setting, ...dates);
    const { system: found, notes } = readingDateSystem(
      locate({ ...read, ...(file === undefined ? {} : { dateSystem: file }) }),
    );
    return [found, ...notes.map(({ kind }) => kind)];
  };

  test("is read by what its cells show, whatever the setting", () => {
    expect(system(null, [shown1904])).toEqual([1904]);
    expect(system(1904, [shown1904])).toEqual([1904]);
    expect(system(1900, [shown1904])).toEqual([1904, "date-system-differs"]);
    expect(system(1904, [shown1900])).toEqual([1900, "date-system-differs"]);
    expect(system(null, [shown1900])).toEqual([1900]);
  });

  test("is read by its setting where no cell shows a day, else by 1900", () => {
    expect(system(1904, [unseen])).toEqual([1904]);
    expect(system("1904", [unseen])).toEqual([1904]);
    expect(system(null, [unseen])).toEqual([1900]);
    expect(system(1905, [unseen])).toEqual([1900, "date-system-differs"]);
  });

  test("is read by what its file says before all else", () => {
    expect(system(null, [unseen], 1904)).toEqual([1904]);
    expect(system(1900, [unseen], 1904)).toEqual([1904, "date-system-differs"]);
    expect(system(null, [shown1900], 1900)).toEqual([1900]);
  });

  test("whose cells contradict each other is read by its setting, and asked about", () => {
    expect(system(null, [shown1900, shown1904])).toEqual([1900, "date-system-unsure"]);
    expect(system(1904, [shown1900, shown1904])).toEqual([1904, "date-system-unsure"]);
    const { notes } = readPlan(workbook(null, shown1900, shown1904)).plan;
    expect(notes).toContainEqual({
      kind: "date-system-unsure",
      origin: { table: "requirements", row: 2, column: "deliveredOn" },
      shown: "30-06-2024",
      used: 1900,
    });
  });

  test("gives the day its cells show", () => {
    const { plan } = readPlan(workbook(null, shown1904));
    expect(plan.requirements[0]?.deliveredOn).toMatchObject({ value: "2024-06-30" });
  });
});
