// Tables and columns as the contract calls them in Danish; only those that sentences under test name.
import type { TableKey } from "../../../src/plan";
import type { Names } from "../../../src/wording/findings/names";

const TABLES: Readonly<Record<TableKey, string>> = {
  links: "Kobling",
  plan: "Plan",
  goals: "Mål",
  requirements: "Krav",
  budget: "Budget",
  deviations: "Afvigelse",
  kpis: "KPI",
  lists: "Lister",
  scales: "Skala",
  exceptions: "Undtagelser",
  reports: "Rapportering",
  explanations: "Forklaringer",
  answers: "Afsendelse",
  agreed: "AftaltPlan",
  history: "Historik",
  "history-inputs": "Historikgrundlag",
};

const COLUMNS: Readonly<Record<string, string>> = {
  parent: "Hører til",
  combination: "Opfyldt når",
  target: "Måltal",
  result: "Resultat",
  deliveredOn: "Leveret den",
  kind: "Type",
  comparator: "Sammenligning",
  realised: "Realiseret",
  agreedBaseAmount: "Aftalt beløb",
};

export const NAMES: Names = {
  table: (key) => TABLES[key],
  column: (_, column) => COLUMNS[column] ?? column,
};
