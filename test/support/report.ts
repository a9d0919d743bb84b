// A small report for tests of what shows it. Its figures are made up and mean nothing.
import type { Recalculated } from "../../src/taskpane/services";
import type { PlainFinding, PlainGoal, PlainReport } from "../../src/workbook/report";

export function exampleGoal(overrides: Partial<PlainGoal> = {}): PlainGoal {
  return {
    id: "1.1",
    title: "Digital offentlig infrastruktur",
    status: "fulfilled",
    standing: "active",
    statusText: "Opfyldt",
    weight: 50,
    weightText: "50,0 pct.",
    score: 50,
    scoreText: "50,0 pct.",
    possible: 50,
    group: "",
    reason: "Mål 1.1 er opfyldt.",
    requirements: [],
    flips: { toFulfilled: [], toNotFulfilled: null },
    cell: "Mål!A2",
    ...overrides,
  };
}

export function exampleFinding(overrides: Partial<PlainFinding> = {}): PlainFinding {
  return {
    code: "example",
    severity: "warning",
    severityText: "Advarsel",
    goal: "1.1",
    table: "Krav",
    row: 1,
    column: "Resultat",
    cell: "Krav!F2",
    message: "Noget skal ses efter.",
    remedy: "Se efter.",
    fix: null,
    place: "Krav 1.1.i, Resultat",
    givenFor: "91 [0000-0000]",
    exceptable: true,
    exception: null,
    ...overrides,
  };
}

export function exampleReport(overrides: Partial<PlainReport> = {}): PlainReport {
  return {
    plan: { institution: "Digitaliseringsstyrelsen", title: "Resultatplan 2024", year: 2024, goals: 1 },
    asOf: { date: "2024-12-31", text: "31. december 2024" },
    score: {
      certain: 50,
      possible: 50,
      total: 100,
      text: "50,0 pct.",
      provisional: false,
      errors: 0,
      groups: [],
    },
    counts: { fulfilled: 1, "not-fulfilled": 0, undetermined: 0 },
    goals: [exampleGoal()],
    requirements: [],
    findings: [],
    deadlines: [],
    course: [],
    deviations: [],
    deviationTables: { years: [], rows: [] },
    ...overrides,
  };
}

/** A finished recalculation whose report is the same in both languages. */
export function exampleResult(report: PlainReport = exampleReport()): Recalculated {
  return {
    at: new Date(2024, 11, 31, 14, 32),
    report: () => report,
    reportIf: () => report,
    settings: () => ({ settings: [], bases: [] }),
    calculation: "automatic",
    likelyReport: "Q1" as const,
    reports: ["Q1", "Q2", "Q3", "Q4", "year"],
    undo: () => Promise.resolve(),
  };
}
