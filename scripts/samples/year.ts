// Sample (c): the plan at the end of the year. Invented: one goal missed by a rounding, one missed by five days, one that
// cannot be decided, 3.1 carried by one subgoal, and several things a controller should be told.
import type { ContentRow } from "../../src/workbook/template";
import { day, KPI, PLAN_2024, SUBTHEMES } from "./resultatplan-2024";
import { withResults } from "./results";

/** Invented accounts in mio. kr., all amounts positive. */
export const BUDGET: readonly ContentRow[] = [
  { name: "Driftsbevilling", nature: "Bevilling", "appropriation-act": 512.4, "base-budget": 512.4, uo2: 512.4, uo4: 512.4, realised: 512.4 },
  { name: "Øvrige indtægter", nature: "Indtægt", "appropriation-act": 148.6, "base-budget": 148.6, uo2: 139.2, uo4: 134.1, realised: 133.8 },
  { name: "Løn", nature: "Udgift", "appropriation-act": 287.3, "base-budget": 287.3, uo2: 291, uo4: 293.2, realised: 293.2 },
  { name: "It-drift og udvikling", nature: "Udgift", "appropriation-act": 231.9, "base-budget": 231.9, uo2: 239.5, uo4: 252.1, realised: 252.6 },
  { name: "Øvrig drift", nature: "Udgift", "appropriation-act": 126.5, "base-budget": 126.5, uo2: 131.4, uo4: 130.2, realised: 129.9 },
  { name: "Ekstraordinær sikkerhedsindsats", nature: "Udgift", "appropriation-act": 4, "base-budget": 4, uo2: 6.5, uo4: 12.2, realised: 12.2, leftOut: "ja", agreement: "Aftale af 12. september 2024 mellem departementet og styrelsen" },
];

export const YEAR = withResults(PLAN_2024, {
  settings: { deviationBase: "bruttoudgifter" },
  requirements: {
    "1.1-1": { deliveredOn: day("2024-11-20"), documentation: "Kontrakt underskrevet 20. november 2024" },
    "1.1-2": { result: 4, documentation: "Liste over tiltag, bilag 1" },
    "1.1-3": { result: 1, documentation: "Driftsrapport, bilag 2" },
    "1.2a-1": { result: 92.4, measuredOn: day("2024-12-02"), documentation: "Popup-undersøgelse 2024, bilag 3" },
    "1.2b-1": { result: 83, measuredOn: day("2024-12-02"), documentation: "Brugerundersøgelse MitID 2024, bilag 4", source: "Brugerundersøgelse MitID" },
    "1.2b-2": { result: 72.96, measuredOn: day("2024-12-02"), documentation: "Brugerundersøgelse MitID Erhverv 2024, bilag 5", source: "Brugerundersøgelse MitID Erhverv" },
    "1.3-1": { deliveredOn: day("2024-03-22"), documentation: "Procedure for international dialog, bilag 6" },
    "1.4a-1": { result: 2, documentation: "Initiativbeskrivelser, bilag 7" },
    "1.4b-1": { documentation: "Udtræk fra tilskudssystemet, bilag 8" },
    "2.1a-1": { deliveredOn: day("2024-06-18"), documentation: "Idriftsættelsesnotat, bilag 9" },
    "2.1a-2": { deliveredOn: day("2024-11-29"), documentation: "Kampagneevaluering, bilag 10" },
    "2.1b-1": { deliveredOn: day("2024-05-15"), documentation: "Principper for digital inklusion, bilag 11" },
    "2.1b-2": { deliveredOn: day("2024-06-05"), documentation: "Offentliggørelse på digst.dk, bilag 12" },
    "2.1b-3": { result: "6", documentation: "Oversigt over aktiviteter, bilag 13" },
    "2.2-1": { result: 2, documentation: "Analyse af hjemmesider og analyse af apps, bilag 14" },
    "2.3a-1": { result: 4.1, measuredOn: day("2024-11-15"), documentation: "ISO-modenhedsmåling 2024, bilag 15", source: "ISO-modenhedsmåling" },
    "2.3b-1": { deliveredOn: day("2024-07-05"), documentation: "NIS2-vejledning, bilag 16" },
    "2.4-1": { deliveredOn: day("2024-12-12") },
    "3.2-1": { result: "ja", documentation: "Kontrolrapport 2024, bilag 18" },
    "3.2-2": { result: "ja", documentation: "Risikolog 2024, bilag 19" },
    "3.2-3": { result: "ja", documentation: "Kontrolplan og tilsynsnotat 2024, bilag 20" },
    "3.3-1": { deliveredOn: day("2024-11-08"), documentation: "Mail til departementet 8. november 2024, bilag 21" },
    "3.3-2": { documentation: "Selvevaluering, bilag 22" },
    "3.3-3": { deliveredOn: day("2024-11-28"), documentation: "Mail til departementet 28. november 2024, bilag 23" },
    "3.4-1": { deliveredOn: day("2024-12-10"), documentation: "Notat om personaleomsætning, bilag 24" },
    "3.4-2": { documentation: "ISOLA-udtræk, bilag 25" },
    "3.4-3": { result: "ja", documentation: "Notatets afsnit 3" },
    "3.4-4": { result: "ja", documentation: "Notatets afsnit 4" },
  },
  rows: {
    budget: BUDGET,
    deviations: [
      { goal: "3.1a", series: "Mål", 2021: "-", 2022: "-", 2023: "-", 2024: 5 },
      { goal: "3.1a", series: "Resultat", 2024: 6.5 },
      { goal: "3.1b", series: "Mål", 2021: "-", 2022: "-", 2023: "-", 2024: 5 },
      { goal: "3.1b", series: "Resultat", 2024: 2.9 },
    ],
    kpis: [
      { kpi: KPI.dropouts, period: "2023", unit: "virksomheder", source: "Tilskudssystemet" },
      { kpi: KPI.dropouts, period: "2024", value: 41, unit: "virksomheder", source: "Tilskudssystemet" },
      { kpi: KPI.departures, period: "2024", value: 62.4, unit: "årsværk", source: "ISOLA" },
      { kpi: KPI.staff, period: "2024", value: 418.7, unit: "årsværk", source: "ISOLA" },
      { kpi: KPI.state, period: "2024", value: 15.8, unit: "pct.", source: "ISOLA" },
    ],
    lists: [2, 1, 3, 2, 1, 2].map((value, index) => ({
      list: SUBTHEMES,
      item: `Deltema ${index + 1}`,
      value,
      assessed: "ja",
    })),
    reports: [
      { period: "Q1 2024", sentOn: day("2024-04-12") },
      { period: "Q2 2024", sentOn: day("2024-07-11") },
      { period: "Q3 2024", sentOn: day("2024-10-18") },
      { period: "Q4 2024", sentOn: day("2025-01-13") },
    ],
  },
});
