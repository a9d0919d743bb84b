// Which numbers a verdict rests on, and the cells they were read from: what the check looks at.
import fc from "fast-check";
import type { KpiValue, Requirement, RequirementKind } from "../../src/plan";
import {
  aBudgetLine,
  aKpi,
  aListItem,
  at,
  day,
  known,
  type Loose,
  missing,
  quarter,
  unreadable,
  year,
} from "../support/plan";
import { AFTER_THE_YEAR, judge } from "./support/judge";

const BORGER = {
  kind: "value",
  comparator: "at-least",
  target: 92,
  unit: "pct.",
  measure: "Borger.dk",
} as const;

const usedIn = (given: Loose<Requirement>, kpis: readonly KpiValue[] = [], extras = {}) =>
  judge(given, AFTER_THE_YEAR, { kpis, ...extras }).numbers;

const borger = (period: ReturnType<typeof year>, value: number, row: number) =>
  aKpi({ kpi: "Borger.dk", period, value: known(value, at("kpis", row, "value"), `${value} vist`) }, row);

describe("the result that a verdict rests on", () => {
  test.each<[RequirementKind, string | undefined]>([
    ["value", "93"],
    ["count", "93"],
    ["change", "93"],
    ["ratio", undefined],
    ["list", undefined],
    ["delivery", undefined],
  ])("of a %s measured on a KPI of 93 is %s", (kind, expected) => {
    expect(usedIn({ kind, measure: "Borger.dk" }, [borger(year(2024), 93, 7)]).result?.value.toString()).toBe(
      expected,
    );
  });

  test("is the typed one where there is one, with its cell and what the cell shows", () => {
    const { result } = usedIn({ ...BORGER, result: known(92.5, undefined, "92,50") }, [
      borger(year(2024), 93, 7),
    ]);
    expect(result).toEqual({
      value: expect.objectContaining({ n: 185n, d: 2n }) as unknown,
      origin: at("requirements", 1, "result"),
      shown: "92,50",
    });
  });

  test("is none where the result is a yes or cannot be read, whatever the KPI says", () => {
    expect(usedIn({ ...BORGER, result: true }, [borger(year(2024), 93, 7)]).result).toBeNull();
    expect(usedIn({ ...BORGER, result: unreadable() }, [borger(year(2024), 93, 7)]).result).toBeNull();
    expect(usedIn({ ...BORGER, result: missing() }, []).result).toBeNull();
  });

  test("is known where the comparison is missing and there is no verdict", () => {
    expect(usedIn({ ...BORGER, comparator: missing(), result: 92 }).result?.value.toString()).toBe("92");
  });

  test("of a ratio of two KPIs is computed: it stands in no cell", () => {
    const parts = [
      aKpi({ kpi: "Afgange", period: year(2024), value: 50 }, 1),
      aKpi({ kpi: "Årsværk", period: year(2024), value: 400 }, 2),
    ];
    const { result } = usedIn(
      {
        kind: "ratio",
        comparator: "at-most",
        target: 13,
        unit: "pct.",
        measure: "Afgange",
        denominator: "Årsværk",
      },
      parts,
    );
    expect(result).toMatchObject({ origin: at("kpis", 1, "value"), shown: null });
    expect(result?.value.toString()).toBe("12.5");
  });

  test("of a budget deviation is computed from the table, and of a list there is none", () => {
    const budget = [
      aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": 100, realised: 103 } }),
    ];
    const settings = { deviationBase: "gross-expenditure", signConvention: "all-positive" } as const;
    const deviation = { kind: "deviation", measure: "base-budget", target: 5, unit: "pct." } as const;
    const { result } = usedIn(deviation, [], { budget, settings });
    expect(result).toMatchObject({ origin: at("budget", 0), shown: null });
    const typed = usedIn({ ...deviation, result: -3 }, []).result;
    expect(typed).toMatchObject({ origin: at("requirements", 1, "result"), shown: "-3" });
    const lists = [aListItem({ list: "L", item: "a", value: 2, assessed: true })];
    expect(
      usedIn({ kind: "list", comparator: "between", target: 1, targetTo: 3, measure: "L", result: 4 }, [], {
        lists,
      }).result,
    ).toBeNull();
  });

  test("is the one the verdict compares, in whichever order the KPI's rows stand, and its cell shows it", () => {
    const periods = fc.constantFrom(
      year(2024),
      quarter(2024, 1),
      quarter(2024, 2),
      day("2024-06-30"),
      year(2023),
    );
    const rows = fc.uniqueArray(fc.tuple(periods, fc.integer({ min: 0, max: 200 })), {
      selector: ([period]) => period.text,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const kpis = given.map(([period, value], index) => borger(period, value, index + 1));
        const judged = judge(BORGER, AFTER_THE_YEAR, { kpis });
        if (judged.reason.kind !== "judged" || judged.reason.outcome.kind !== "compared") return;
        const { result } = judged.numbers;
        expect(result?.value.equals(judged.reason.outcome.comparison.value)).toBe(true);
        if (result?.shown === null || result === null) return;
        expect(result.shown).toBe(`${result.value.toString()} vist`);
        expect(kpis[result.origin.row - 1]?.value.state === "known").toBe(true);
      }),
    );
  });
});

describe("last year's number", () => {
  const FALLS = { kind: "change", comparator: "falls", measure: "Borger.dk" } as const;

  test("of a change has its cell", () => {
    const { baseline, yearsMissing } = usedIn(FALLS, [borger(year(2023), 12, 1), borger(year(2024), 9, 2)]);
    expect(baseline).toMatchObject({ origin: at("kpis", 1, "value"), shown: "12 vist" });
    expect(yearsMissing).toEqual([]);
  });

  test("that is missing is said to be so, also without this year's number or a comparison", () => {
    expect(usedIn(FALLS, [borger(year(2024), 9, 2)]).yearsMissing).toMatchObject([{ year: 2023 }]);
    expect(usedIn({ ...FALLS, comparator: missing() }).yearsMissing).toMatchObject([{ year: 2023 }]);
  });

  test("is no part of another kind, of a change of nothing, or of one whose number cannot be read", () => {
    const kpis = [aKpi({ kpi: "Borger.dk", period: year(2023), value: unreadable() })];
    expect(usedIn(BORGER)).toMatchObject({ baseline: null, yearsMissing: [] });
    expect(usedIn({ ...FALLS, measure: missing() })).toMatchObject({ baseline: null, yearsMissing: [] });
    expect(usedIn(FALLS, kpis)).toMatchObject({ baseline: null, yearsMissing: [] });
  });
});
