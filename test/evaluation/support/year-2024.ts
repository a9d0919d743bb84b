// Invented results for the whole of 2024: everything reached, so that a test spoils exactly one thing.
import { aBudgetLine, aKpi, aListItem, year } from "../../support/plan";
import type { Results } from "./plan-2024";

const documented = { documentation: "Journalnr. 2024-1" } as const;

/** Every goal fulfilled; 3.1 by both subgoals. */
export const ALL_REACHED: Required<Results> = {
  krav: {
    "1.1.1": { deliveredOn: "2024-11-20" },
    "1.1.2": { result: 4 },
    "1.1.3": { result: 1 },
    "1.2a.1": { result: 92 },
    "1.2b.1": { result: 81.4 },
    "1.2b.2": { result: 73.2 },
    "1.3.1": { deliveredOn: "2024-03-28" },
    "1.4a.1": { result: 1 },
    "2.1a.1": { deliveredOn: "2024-06-30" },
    "2.1a.2": { deliveredOn: "2024-12-01" },
    "2.1b.1": { deliveredOn: "2024-05-02" },
    "2.1b.2": { deliveredOn: "2024-08-15" },
    "2.1b.3": { result: 5 },
    "2.2.1": { result: 2 },
    "2.3a.1": { result: 4 },
    "2.3b.1": { deliveredOn: "2024-06-14" },
    "2.4.1": { deliveredOn: "2024-12-31" },
    "3.2.1": { result: true, ...documented },
    "3.2.2": { result: true, ...documented },
    "3.2.3": { result: true, ...documented },
    "3.3.1": { deliveredOn: "2024-12-12", ...documented },
    "3.3.2": { deliveredOn: "2024-12-12", ...documented },
    "3.4.1": { deliveredOn: "2024-12-18", ...documented },
  },
  kpis: [
    aKpi({ kpi: "Frafaldne virksomheder", period: year(2023), value: 57 }, 1),
    aKpi({ kpi: "Frafaldne virksomheder", period: year(2024), value: 41 }, 2),
    aKpi({ kpi: "Afgange", period: year(2024), value: 52.5 }, 3),
    aKpi({ kpi: "Årsværk", period: year(2024), value: 350 }, 4),
    aKpi({ kpi: "Statens personaleomsætning", period: year(2024), value: 14.2 }, 5),
  ],
  budget: [
    aBudgetLine(
      {
        name: "Bevilling",
        nature: "appropriation",
        amounts: { "base-budget": 300, uo2: 305, realised: 305 },
      },
      1,
    ),
    aBudgetLine(
      { name: "Indtægter", nature: "income", amounts: { "base-budget": 20, uo2: 22, realised: 24.5 } },
      2,
    ),
    aBudgetLine(
      { name: "Løn", nature: "expense", amounts: { "base-budget": 200, uo2: 204, realised: 208 } },
      3,
    ),
    aBudgetLine(
      { name: "Øvrig drift", nature: "expense", amounts: { "base-budget": 118, uo2: 120, realised: 121.9 } },
      4,
    ),
  ],
  lists: [
    aListItem({ list: "Deltemaer", item: "Strategi", value: 1, assessed: true }, 1),
    aListItem({ list: "Deltemaer", item: "Organisering", value: 3, assessed: true }, 2),
    aListItem({ list: "Deltemaer", item: "Data", value: 2, assessed: true }, 3),
  ],
  settings: { deviationBase: "gross-expenditure", signConvention: "all-positive" },
};
