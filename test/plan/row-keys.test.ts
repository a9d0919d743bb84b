// What a row is called by people, wherever it stands.
import { rowKeys } from "../../src/plan";
import {
  aBudgetLine,
  aDeviationRow,
  aGoal,
  aKpi,
  aListItem,
  aPlan,
  aReport,
  aRequirement,
  aScalePoint,
  known,
  missing,
  quarter,
  unreadable,
  year,
} from "../support/plan";

const keysOf = (plan: Parameters<typeof rowKeys>[0]) =>
  [...rowKeys(plan)].flatMap(([table, keys]) => [...keys].map(([row, key]) => `${table}:${row} ${key}`));

test("a row is called by its number, its name, or its name and what tells it from the others", () => {
  const plan = aPlan({
    goals: [aGoal({ id: "1.1" }, 2)],
    requirements: [aRequirement({ id: "1.1a" }, 3)],
    kpis: [aKpi({ kpi: "Borger.dk", period: year(2024) }, 4)],
    budget: [aBudgetLine({ name: "Løn" }, 5)],
    deviations: [aDeviationRow("3.1a", "target", {}, 6)],
    lists: [aListItem({ list: "Deltemaer", item: "Data" }, 7)],
    scales: [aScalePoint("6.1", 90, 100, 8)],
    reports: [aReport({ period: quarter(2024, 1) }, 9)],
  });
  expect(keysOf(plan)).toEqual([
    "goals:2 1.1",
    "requirements:3 1.1a",
    "kpis:4 Borger.dk 2024",
    "budget:5 Løn",
    "deviations:6 3.1a target",
    "lists:7 Deltemaer Data",
    "scales:8 6.1 90",
    "reports:9 1. kvartal 2024",
  ]);
});

test("what cannot be read is called by what it shows, where a word or number is asked for", () => {
  const point = { ...aScalePoint("6.1", 90, 100), from: unreadable<number>("halvfems", "not-a-number") };
  expect(keysOf(aPlan({ scales: [point] }))).toEqual(["scales:1 6.1 halvfems"]);
});

test("a row of which a part is not there, or is empty, is called nothing", () => {
  const plan = aPlan({
    goals: [aGoal({ id: "" })],
    kpis: [
      aKpi({ kpi: "Borger.dk" }),
      aKpi({ period: year(2024) }, 2),
      aKpi({ kpi: known(""), period: year(2024) }, 3),
    ],
    scales: [{ ...aScalePoint("6.1", 90, 100), from: missing<number>() }],
    reports: [aReport({ period: unreadable("snart", "not-a-date") })],
  });
  expect(keysOf(plan)).toEqual([]);
});
