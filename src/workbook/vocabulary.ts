// The words a cell may hold where the contract asks for one of a few. The first word of each is the one we write.
import type {
  Aggregation,
  BudgetNature,
  BudgetVersion,
  Comparator,
  DeviationBase,
  Forecast,
  Grading,
  ReadyKey,
  RequirementKind,
  Scoring,
  SignConvention,
  Standing,
  Weighting,
  WithdrawnGoals,
} from "../plan";
import { fold } from "./fold";

/** Each value with the words for it, Danish first. */
type Words<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

const kind: Words<RequirementKind> = {
  value: ["Værdi", "Value"],
  count: ["Antal", "Count"],
  change: ["Udvikling", "Change"],
  delivery: ["Leverance", "Delivery"],
  statement: ["Erklæring", "Statement"],
  deviation: ["Budgetafvigelse", "Budget deviation", "Afvigelse"],
  list: ["Liste", "List"],
  ratio: ["Forhold", "Ratio"],
  difference: ["Forskel", "Difference", "Differens"],
};

const comparator: Words<Comparator> = {
  "at-least": ["mindst", "minimum", "at least", "≥", ">="],
  above: ["over", "mere end", "above", ">"],
  "at-most": ["højst", "maksimalt", "maks.", "at most", "≤", "<="],
  below: ["under", "mindre end", "below", "<"],
  equal: ["lig med", "equal to", "="],
  between: ["mellem", "between"],
  falls: ["falder", "falls"],
  rises: ["stiger", "rises"],
  "does-not-rise": ["stiger ikke", "does not rise"],
  "does-not-fall": ["falder ikke", "does not fall"],
  "is-stated": ["opgøres", "is stated"],
};

const scoring: Words<Scoring> = { binary: ["binær", "binary"], share: ["andel", "share"] };

const grading: Words<Grading> = {
  binary: ["binær", "binary"],
  steps: ["trin", "steps"],
  linear: ["lineær", "linear"],
};

const standing: Words<Standing> = {
  active: ["aktivt", "aktiv", "active"],
  withdrawn: ["udgået", "withdrawn"],
  "not-applicable": ["ikke relevant", "not applicable"],
};

const nature: Words<BudgetNature> = {
  appropriation: ["Bevilling", "Appropriation"],
  income: ["Indtægt", "Indtægter", "Income"],
  expense: ["Udgift", "Udgifter", "Omkostning", "Expense"],
  total: ["I alt", "Total"],
};

const series: Words<"target" | "result"> = { target: ["Mål", "Target"], result: ["Resultat", "Result"] };

const weighting: Words<Weighting> = { equal: ["ens", "equal"], given: ["angivet", "given"] };

const withdrawnGoals: Words<WithdrawnGoals> = {
  "leave-the-count": ["tæller ikke med", "leave the count"],
  "count-zero": ["tæller 0", "tæller nul", "count zero"],
};

const deviationBase: Words<DeviationBase> = {
  "budgeted-result": ["budgetteret resultat", "budgeted result"],
  "gross-expenditure": ["bruttoudgifter", "gross expenditure"],
  appropriation: ["bevilling", "appropriation"],
  "agreed-amount": ["aftalt beløb", "agreed amount"],
};

const signConvention: Words<SignConvention> = {
  "all-positive": ["alle beløb positive", "all positive"],
  "expenses-negative": ["udgifter negative", "expenses negative"],
  ledger: ["indtægter negative", "income negative", "som i regnskabet", "as in the ledger"],
};

const forecast: Words<Forecast> = {
  "on-track": ["grøn", "green"],
  "at-risk": ["gul", "yellow"],
  "off-track": ["rød", "red"],
};

const aggregation: Words<Aggregation> = {
  sum: ["sum", "summen", "lagt sammen", "total"],
  latest: ["seneste", "seneste tal", "latest"],
  average: ["gennemsnit", "gns.", "average", "mean"],
  "year-to-date": ["år til dato", "åtd", "akkumuleret", "year to date", "ytd", "cumulative"],
};

/** The points of the list before sending, as the table Afsendelse names them. */
const point: Words<ReadyKey> = {
  "no-errors": ["fejl", "errors"],
  "nothing-stale": ["ændringer", "changes"],
  "all-assessed": ["opgørelse", "settled"],
  "plan-unchanged": ["aftalt plan", "agreed plan"],
  "in-time": ["frist", "deadline"],
  documented: ["dokumentation", "documentation"],
  explained: ["forklaring", "explanation"],
  "no-personal-data": ["personoplysninger", "personal data"],
};

/** Every word list by key. */
export const VOCABULARY = {
  kind,
  comparator,
  scoring,
  grading,
  standing,
  nature,
  series,
  weighting,
  withdrawnGoals,
  deviationBase,
  signConvention,
  forecast,
  point,
  aggregation,
} as const;

/** Budget columns as a deviation requirement may name them in "Måles på". */
export const BUDGET_VERSIONS: Words<Exclude<BudgetVersion, "realised">> = {
  "base-budget": ["Grundbudget", "grundbudgettet", "GB", "base budget"],
  "appropriation-act": ["Finanslov", "finansloven", "FL", "appropriation act"],
  uo1: ["Udgiftsopfølgning 1", "UO1", "follow-up 1"],
  uo2: ["Udgiftsopfølgning 2", "UO2", "follow-up 2"],
  uo3: ["Udgiftsopfølgning 3", "UO3", "follow-up 3"],
  uo4: ["Udgiftsopfølgning 4", "UO4", "follow-up 4"],
};

/** The words for yes and no, as a cell may hold them and as formulas in the sheet look for them. */
export const ANSWERS = {
  yes: ["ja", "yes", "x", "sand", "true"],
  no: ["nej", "no", "falsk", "false"],
} as const satisfies Readonly<Record<"yes" | "no", readonly string[]>>;

/** Words in a result that say the goal is out of the count, which its standing (Tilstand) decides. */
export const NOT_APPLICABLE: readonly string[] = [
  ...["ikke relevant", "irrelevant", "i/a", "n/a", "n.a.", "na", "not applicable"],
  ...["udgår", "udgået", "bortfalder", "bortfaldet", "withdrawn"],
];

/** Small numbers in words, Danish and English. */
export const COUNTS: readonly { readonly count: number; readonly words: readonly string[] }[] = [
  { count: 1, words: ["én", "en", "ét", "et", "one"] },
  { count: 2, words: ["to", "two"] },
  { count: 3, words: ["tre", "three"] },
  { count: 4, words: ["fire", "four"] },
  { count: 5, words: ["fem", "five"] },
];

/** The value a word stands for, forgiving case and spaces; undefined when the list has no such word. */
export function readWord<T extends string>(words: Words<T>, text: string): T | undefined {
  const folded = fold(text);
  for (const value of Object.keys(words) as T[])
    if (words[value].some((word) => fold(word) === folded)) return value;
  return undefined;
}

/** The words offered in a sheet, in the order of the list. */
export function choicesOf(words: Words<string>): string[] {
  return Object.values(words).map(([first]) => first);
}
