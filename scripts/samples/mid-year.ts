// Sample (b): the plan at the report after the second quarter. Invented: some things are done, most are not due, the NIS2
// guidance is overdue, and the deviation's base has not been agreed yet.
import { BUDGET } from "./year";
import { day, KPI, PLAN_2024 } from "./resultatplan-2024";
import { withResults } from "./results";

export const MID_YEAR = withResults(PLAN_2024, {
  requirements: {
    "1.1-2": { result: 2, documentation: "Liste over tiltag, bilag 1" },
    "1.2a-1": { result: 91.2, measuredOn: day("2024-06-14"), documentation: "Popup-undersøgelse, foreløbig, bilag 2" },
    "1.3-1": { deliveredOn: day("2024-03-22"), documentation: "Procedure for international dialog, bilag 3" },
    "1.4a-1": { result: 1, documentation: "Initiativbeskrivelse, bilag 4" },
    "2.1a-1": { deliveredOn: day("2024-06-18"), documentation: "Idriftsættelsesnotat, bilag 5" },
    "2.1b-1": { deliveredOn: day("2024-05-15"), documentation: "Principper for digital inklusion, bilag 6" },
    "2.1b-3": { result: 1, documentation: "Oversigt over aktiviteter, bilag 7" },
    "2.2-1": { result: 1, documentation: "Analyse af hjemmesider, bilag 8" },
  },
  rows: {
    // As known in July: no fourth follow-up, nothing booked, nothing agreed.
    budget: BUDGET.map((line) => ({ ...line, uo4: null, realised: null, leftOut: null, agreement: null })),
    kpis: [
      { kpi: KPI.dropouts, period: "2023", value: 57, unit: "virksomheder", source: "Tilskudssystemet" },
      { kpi: KPI.dropouts, period: "2024", unit: "virksomheder", source: "Tilskudssystemet" },
      { kpi: KPI.departures, period: "2024", unit: "årsværk", source: "ISOLA" },
      { kpi: KPI.staff, period: "2024", unit: "årsværk", source: "ISOLA" },
      { kpi: KPI.state, period: "2024", unit: "pct.", source: "ISOLA" },
    ],
    reports: [
      { period: "Q1 2024", sentOn: day("2024-04-12") },
      { period: "Q2 2024" },
      { period: "Q3 2024" },
      { period: "Q4 2024" },
    ],
  },
});
