// The resultatplan of 2024 as facts, word by word from its text; results are what a test gives.
import type { BudgetLine, KpiValue, ListItem, Plan, PlanSettings, Requirement } from "../../../src/plan";
import { aGoal, aPlan, aRequirement, quarter, year, type Loose } from "../../support/plan";

const Y = year(2024);
const june = { start: "2024-06-01", end: "2024-06-30", text: "juni 2024" };

/** Goals and subgoals: id, parent, title. */
const GOALS: readonly (readonly [id: string, parent: string | undefined, title: string])[] = [
  ["1.1", undefined, "Digital offentlig infrastruktur"],
  ["1.2", undefined, "Brugertilfredshed"],
  ["1.2a", "1.2", "Borger.dk"],
  ["1.2b", "1.2", "MitID"],
  ["1.3", undefined, "Internationalt arbejde"],
  ["1.4", undefined, "Udbredelse af ny teknologi"],
  ["1.4a", "1.4", "Anvendelsen af ny teknologi"],
  ["1.4b", "1.4", "Digitalisering i erhvervslivet"],
  ["2.1", undefined, "Bedre inklusion"],
  ["2.1a", "2.1", "Læse- og skriveadgang i Digital Post"],
  ["2.1b", "2.1", "Principper for digital inklusion"],
  ["2.2", undefined, "Cookie-regler"],
  ["2.3", undefined, "Bedre sikkerhed"],
  ["2.3a", "2.3", "ISO-modenhed"],
  ["2.3b", "2.3", "NIS2-vejledning"],
  ["2.4", undefined, "FNs verdensmål"],
  ["3.1", undefined, "Retvisende budgettering"],
  ["3.1a", "3.1", "Grundbudgettet"],
  ["3.1b", "3.1", "Udgiftsopfølgning 2"],
  ["3.2", undefined, "Intern kontrol"],
  ["3.3", undefined, "Bedre og grønnere indkøb"],
  ["3.4", undefined, "Personaleomsætning"],
];

const value = { kind: "value", comparator: "at-least", unit: "pct.", deadline: Y } as const;
const count = { kind: "count", comparator: "at-least", deadline: Y } as const;
const deviation = { kind: "deviation", comparator: "at-most", target: 5, unit: "pct.", deadline: Y } as const;
const statement = { kind: "statement", deadline: Y, documentationRequired: true } as const;
const sent = { deadline: quarter(2024, 4), documentationRequired: true } as const;

const REQUIREMENTS: readonly (Loose<Requirement> & { readonly id: string; readonly goal: string })[] = [
  {
    id: "1.1.1",
    goal: "1.1",
    kind: "delivery",
    deadline: Y,
    wording: "NemKonto: kontrakt tildelt en leverandør",
  },
  { id: "1.1.2", goal: "1.1", ...count, target: 3, unit: "tiltag", wording: "MitID: mindst tre tiltag" },
  {
    id: "1.1.3",
    goal: "1.1",
    ...count,
    target: 1,
    unit: "pilot",
    wording: "Samtykkeløsning: mindst én pilot i drift",
  },
  { id: "1.2a.1", goal: "1.2a", ...value, target: 92, wording: "Borger.dk" },
  { id: "1.2b.1", goal: "1.2b", ...value, target: 80, wording: "MitID" },
  { id: "1.2b.2", goal: "1.2b", ...value, target: 73, wording: "MitID Erhverv" },
  { id: "1.3.1", goal: "1.3", kind: "delivery", deadline: quarter(2024, 1), wording: "Procedure fastlagt" },
  {
    id: "1.4a.1",
    goal: "1.4a",
    ...count,
    target: 1,
    unit: "initiativ",
    wording: "Forudsætningsskabende initiativ",
  },
  {
    id: "1.4b.1",
    goal: "1.4b",
    kind: "change",
    comparator: "falls",
    measure: "Frafaldne virksomheder",
    unit: "virksomheder",
    deadline: Y,
  },
  {
    id: "2.1a.1",
    goal: "2.1a",
    kind: "delivery",
    deadline: quarter(2024, 2),
    wording: "Læse- og skriveadgang etableret",
  },
  {
    id: "2.1a.2",
    goal: "2.1a",
    kind: "delivery",
    deadline: quarter(2024, 4),
    wording: "Kendskabsindsats gennemført",
  },
  { id: "2.1b.1", goal: "2.1b", kind: "delivery", deadline: Y, wording: "Principper udarbejdet" },
  { id: "2.1b.2", goal: "2.1b", kind: "delivery", deadline: Y, wording: "Principper offentliggjort" },
  { id: "2.1b.3", goal: "2.1b", ...count, target: 5, unit: "aktiviteter", wording: "Fem aktiviteter" },
  { id: "2.2.1", goal: "2.2", ...count, target: 2, unit: "analyser", wording: "Mindst to analyser" },
  { id: "2.3a.1", goal: "2.3a", ...value, unit: "", target: 4, wording: "ISO-modenhedsniveau" },
  { id: "2.3b.1", goal: "2.3b", kind: "delivery", deadline: june, wording: "NIS2-vejledning" },
  { id: "2.4.1", goal: "2.4", kind: "delivery", deadline: Y, wording: "Slutevaluering gennemført" },
  { id: "3.1a.1", goal: "3.1a", ...deviation, measure: "base-budget" },
  { id: "3.1b.1", goal: "3.1b", ...deviation, measure: "uo2" },
  { id: "3.2.1", goal: "3.2", ...statement, wording: "Velfungerende kontrolmiljø" },
  { id: "3.2.2", goal: "3.2", ...statement, wording: "Løbende risikodisponering" },
  { id: "3.2.3", goal: "3.2", ...statement, wording: "Kontrol med forretningsgange" },
  { id: "3.3.1", goal: "3.3", kind: "delivery", ...sent, wording: "Arket Aktuelle kompetencer" },
  {
    id: "3.3.2",
    goal: "3.3",
    kind: "list",
    comparator: "between",
    target: 1,
    targetTo: 3,
    measure: "Deltemaer",
    ...sent,
  },
  { id: "3.4.1", goal: "3.4", kind: "delivery", ...sent, wording: "Notat til departementet" },
  {
    id: "3.4.2",
    goal: "3.4",
    kind: "ratio",
    comparator: "is-stated",
    measure: "Afgange",
    denominator: "Årsværk",
    reference: "Statens personaleomsætning",
    unit: "pct.",
    deadline: quarter(2024, 4),
  },
];

export interface Results {
  /** Fields of requirements by id. */
  readonly krav?: Readonly<Record<string, Loose<Requirement>>>;
  readonly kpis?: readonly KpiValue[];
  readonly budget?: readonly BudgetLine[];
  readonly lists?: readonly ListItem[];
  readonly settings?: Loose<PlanSettings>;
}

/** The plan of 2024 with results. */
export function plan2024({
  krav = {},
  kpis = [],
  budget = [],
  lists = [],
  settings = {},
}: Results = {}): Plan {
  return aPlan({
    settings: { declaredGoals: 12, signedOn: "2024-01-31", amountUnit: "mio. kr.", ...settings },
    goals: GOALS.map(([id, parent, title], index) =>
      aGoal(
        {
          id,
          title,
          ...(parent === undefined ? {} : { parent }),
          ...(id === "3.1" ? { combination: { kind: "at-least", count: 1 } } : {}),
        },
        index + 1,
      ),
    ),
    requirements: REQUIREMENTS.map((row, index) => aRequirement({ ...row, ...krav[row.id] }, index + 1)),
    kpis,
    budget,
    lists,
  });
}
