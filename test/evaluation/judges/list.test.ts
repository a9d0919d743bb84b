import fc from "fast-check";
import { exact } from "../../../src/evaluation/exact";
import type { Comparator, ListItem } from "../../../src/plan";
import { aListItem, at, missing, quarter, unreadable } from "../../support/plan";
import { AFTER_THE_YEAR, judge, marginOf, reasonOf } from "../support/judge";

const proposals = {
  kind: "list",
  comparator: "between",
  target: 1,
  targetTo: 3,
  measure: "Deltemaer",
  deadline: quarter(2024, 4),
} as const;

/** A row for each number; every row assessed. */
const rows = (...values: number[]): ListItem[] =>
  values.map((value, index) =>
    aListItem({ list: "deltemaer", item: `Tema ${index + 1}`, value, assessed: true }, index + 1),
  );

const judged = (lists: readonly ListItem[], given = {}, asOf = AFTER_THE_YEAR) =>
  judge({ ...proposals, ...given }, asOf, { lists });

describe("for hvert deltema … 1-3 forslag", () => {
  test.each([
    [0, "not-fulfilled"],
    [1, "fulfilled"],
    [2, "fulfilled"],
    [3, "fulfilled"],
    [4, "not-fulfilled"],
  ])("a theme with %p proposals makes it %s", (value, status) => {
    expect(judged(rows(2, value)).status).toBe(status);
  });

  test("the rows that fail are named, with what they hold", () => {
    const result = judged(rows(0, 2, 4));
    expect(result.reason).toEqual({
      kind: "judged",
      outcome: {
        kind: "listed",
        met: false,
        list: "Deltemaer",
        rows: 3,
        lower: exact(1),
        upper: exact(3),
        failing: [
          { item: "Tema 1", origin: at("lists", 1, "value"), problem: "below", value: exact(0) },
          { item: "Tema 3", origin: at("lists", 3, "value"), problem: "above", value: exact(4) },
        ],
      },
      documentedLate: null,
    });
    expect(marginOf(result)).toBe("2 missing rows");
    expect(result.observed).toEqual({ kind: "rows", value: 1, of: 3 });
  });

  test("the margin of a list that holds is its tightest row's", () => {
    expect(marginOf(judged(rows(2, 2)))).toBe("1 to-spare count");
    expect(marginOf(judged(rows(2, 3)))).toBe("0 to-spare count");
    expect(marginOf(judged(rows(1, 2)))).toBe("0 to-spare count");
    expect(marginOf(judged(rows(3, 5), { targetTo: 9 }))).toBe("2 to-spare count");
    expect(marginOf(judged(rows(7, 8), { targetTo: 9 }))).toBe("1 to-spare count");
  });

  test("a theme not assessed fails, whatever its proposals", () => {
    const lists = [...rows(2), aListItem({ list: "Deltemaer", item: "Data", value: 2, assessed: false }, 2)];
    expect(judged(lists).reason).toMatchObject({
      outcome: {
        failing: [{ item: "Data", origin: at("lists", 2, "assessed"), problem: "not-assessed", value: null }],
      },
    });
  });

  test("where no row says whether it was assessed, it is not asked", () => {
    expect(judged([aListItem({ list: "Deltemaer", item: "A", value: 2 })]).status).toBe("fulfilled");
  });

  test("where any row does, the others must", () => {
    const lists = [...rows(2), aListItem({ list: "Deltemaer", item: "Data", value: 2 }, 2)];
    expect(judged(lists).reason).toMatchObject({
      kind: "result-missing",
      need: { kind: "list-rows", list: "Deltemaer", rows: ["Data"] },
    });
  });

  test("an empty row is waited for by name, once", () => {
    const lists = [
      ...rows(2),
      aListItem({ list: "Deltemaer", item: "Data", assessed: true }, 2),
      aListItem({ list: "Deltemaer" }, 3),
    ];
    expect(judged(lists).reason).toMatchObject({ need: { kind: "list-rows", rows: ["Data", "3"] } });
    expect(reasonOf(judged(lists, {}, "2024-06-30"))).toBe("not-due-yet list-rows");
  });

  test("an unassessed row that fails by its number fails", () => {
    const lists = [...rows(2), aListItem({ list: "Deltemaer", item: "Data", value: 4 }, 2)];
    expect(judged(lists).status).toBe("not-fulfilled");
  });

  test("one failing row settles it, though others are empty or unreadable", () => {
    const lists = [
      ...rows(4),
      aListItem({ list: "Deltemaer", item: "Data", assessed: true }, 2),
      aListItem({ list: "Deltemaer", item: "IT", value: unreadable(), assessed: true }, 3),
    ];
    expect(judged(lists).status).toBe("not-fulfilled");
  });

  test("an empty list is waited for", () => {
    expect(judged([]).reason).toMatchObject({ need: { kind: "list", list: "Deltemaer" } });
    expect(reasonOf(judged([aListItem({ value: 9 })]))).toBe("result-missing list");
  });

  test("half a proposal is a question, not a verdict", () => {
    expect(judged(rows(2, 1.5)).reason).toEqual({
      kind: "list-row-not-whole",
      list: "Deltemaer",
      item: "Tema 2",
      value: exact(1.5),
      origin: at("lists", 2, "value"),
    });
  });

  test("the first thing that stands in the way is said", () => {
    const broken = aListItem(
      { list: "Deltemaer", item: "IT", value: unreadable("x"), assessed: unreadable("y") },
      1,
    );
    expect(judged([broken, ...rows(1.5)]).reason).toMatchObject({ kind: "unreadable", shown: "x" });
    expect(judged([...rows(1.5), broken]).reason).toMatchObject({ kind: "list-row-not-whole" });
    const unclear = aListItem({ list: "Deltemaer", item: "IT", value: 2, assessed: unreadable("y") }, 1);
    expect(judged([unclear]).reason).toMatchObject({ kind: "unreadable", shown: "y" });
    expect(judged([unclear, broken]).reason).toMatchObject({ kind: "unreadable", shown: "y" });
  });
});

test("of a row with a most and no least, less than nothing is within", () => {
  const rule = { comparator: "at-most", target: 3 } as const;
  const lists = [aListItem({ list: "Deltemaer", item: "Data", value: -1 })];
  expect(judge({ kind: "list", measure: "Deltemaer", ...rule }, AFTER_THE_YEAR, { lists }).status).toBe(
    "fulfilled",
  );
});

describe("when it counts", () => {
  test("before the deadline it is provisional, unless it has been delivered", () => {
    expect(reasonOf(judged(rows(2), {}, "2024-11-01"))).toBe("not-due-yet listed");
    expect(judged(rows(2), { deliveredOn: "2024-10-31" }, "2024-11-01").status).toBe("fulfilled");
    expect(reasonOf(judged(rows(4), { deliveredOn: "2024-10-31" }, "2024-11-01"))).toBe("not-due-yet listed");
    expect(reasonOf(judged(rows(2), { deliveredOn: "2024-11-02" }, "2024-11-01"))).toBe(
      "not-due-yet delivered-later",
    );
  });

  test("delivered after the deadline it is late", () => {
    expect(judged(rows(2), { deliveredOn: "2025-01-02" }).reason).toMatchObject({
      outcome: { kind: "late", days: 2, of: { kind: "listed", met: true } },
    });
  });

  test("documentation is asked for as of any other", () => {
    expect(reasonOf(judged(rows(2), { documentationRequired: true }))).toBe("documentation-missing listed");
  });
});

describe("the rule", () => {
  test.each<[Comparator, number, string[]]>([
    ["at-least", 2, ["not-fulfilled", "fulfilled", "fulfilled"]],
    ["at-most", 2, ["fulfilled", "fulfilled", "not-fulfilled"]],
    ["equal", 2, ["not-fulfilled", "fulfilled", "not-fulfilled"]],
  ])("%s %p for each row, with 1, 2 and 3", (comparator, target, expected) => {
    const given = { comparator, target, targetTo: missing<number>() };
    expect([1, 2, 3].map((value) => judged(rows(value), given).status)).toEqual(expected);
  });

  test("one-sided bounds have one-sided slack", () => {
    expect(marginOf(judged(rows(9), { comparator: "at-least", target: 2 }))).toBe("7 to-spare count");
    expect(marginOf(judged(rows(1), { comparator: "at-most", target: 3 }))).toBe("2 to-spare count");
  });

  test("a band is meant where the comparator is left out", () => {
    expect(judged(rows(3), { comparator: missing() }).status).toBe("fulfilled");
  });

  test("cells that are missing, unsuited or unreadable are said", () => {
    const columnOf = (given: object) => {
      const { reason } = judged(rows(2), given);
      if (reason.kind === "rule-incomplete") return `${reason.problem} ${reason.origin.column ?? ""}`;
      return reason.kind === "unreadable" ? `unreadable ${reason.origin.column ?? ""}` : reason.kind;
    };
    expect(columnOf({ measure: missing() })).toBe("missing measure");
    expect(columnOf({ target: missing() })).toBe("missing target");
    expect(columnOf({ targetTo: missing() })).toBe("missing targetTo");
    expect(columnOf({ targetTo: 0 })).toBe("unsuited targetTo");
    expect(columnOf({ comparator: "falls" })).toBe("unsuited comparator");
    for (const column of ["measure", "comparator", "target", "targetTo"]) {
      expect(columnOf({ [column]: unreadable() })).toBe(`unreadable ${column}`);
    }
  });

  test("property: the order of the rows does not matter, and one more failing row never helps", () => {
    const value = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), value, (values, more) => {
        const { status } = judged(rows(...values));
        expect(judged(rows(...[...values].reverse())).status).toBe(status);
        if (status === "not-fulfilled") expect(judged(rows(...values, more)).status).toBe(status);
        expect(status === "fulfilled").toBe(values.every((one) => one >= 1 && one <= 3));
      }),
    );
  });
});
