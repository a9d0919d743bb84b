// The table Budget: sums of a version's lines by nature, exact, with and without the lines left out by agreement.
import type Fraction from "fraction.js";
import {
  valueOf,
  valueOr,
  type BudgetLine,
  type BudgetNature,
  type BudgetVersion,
  type SignConvention,
} from "../plan";
import { exact, ZERO } from "./exact";
import { blocked, go, optional, unreadable, waiting, type Step } from "./judgement";

/** What a version's lines come to, as the amounts stand in the table. */
export interface Amounts {
  readonly appropriation: Fraction;
  readonly income: Fraction;
  readonly expense: Fraction;
}

/** One version and the realised amounts, over the same lines. */
export interface Sums {
  readonly budgeted: Amounts;
  readonly realised: Amounts;
}

export interface BudgetFigures {
  /** Without the lines left out by agreement. */
  readonly kept: Sums;
  /** All lines; null when none is left out, or an amount of those left out is missing. */
  readonly all: Sums | null;
  readonly leftOut: readonly { readonly name: string; readonly agreement: string }[];
  /** Which natures the kept lines have. */
  readonly natures: ReadonlySet<BudgetNature>;
  /** True when a kept expense is not zero, so that its sign matters. */
  readonly hasExpense: boolean;
}

/** Income minus expense: the result, under a sign convention. Appropriation counts as income. */
export function resultOfAmounts(
  { appropriation, income, expense }: Amounts,
  signs: SignConvention,
): Fraction {
  const gained = appropriation.add(income);
  switch (signs) {
    case "all-positive":
      return gained.sub(expense);
    case "expenses-negative":
      return gained.add(expense);
    case "ledger":
      return gained.add(expense).neg();
  }
}

/** A line that can be added. */
interface Line {
  readonly name: string;
  readonly nature: Exclude<BudgetNature, "total">;
  readonly amounts: BudgetLine["amounts"];
  /** The agreement that leaves it out; null for a line that counts. */
  readonly agreement: string | null;
}

export class Budget {
  private readonly rows: readonly BudgetLine[];
  private lines: Step<readonly Line[]> | null = null;
  private readonly figuresByVersion = new Map<BudgetVersion, Step<BudgetFigures>>();

  /** Total rows are checked elsewhere, never added. */
  constructor(rows: readonly BudgetLine[]) {
    this.rows = rows.filter(({ nature }) => valueOf(nature) !== "total");
  }

  /** True when there is no line to add. */
  get empty(): boolean {
    return this.rows.length === 0;
  }

  /** A version's figures; computed once, however many requirements ask. */
  figures(version: BudgetVersion): Step<BudgetFigures> {
    const known = this.figuresByVersion.get(version);
    // Stryker disable next-line ConditionalExpression: computed anew it is the same
    if (known !== undefined) return known;
    const lines = (this.lines ??= linesOf(this.rows));
    const figures = lines.kind === "go" ? figuresOf(lines.value, version) : lines;
    this.figuresByVersion.set(version, figures);
    return figures;
  }
}

/** The lines that can be added; what stands in the way where one cannot. */
function linesOf(rows: readonly BudgetLine[]): Step<readonly Line[]> {
  const lines: Line[] = [];
  const natureless: BudgetLine[] = [];
  const unagreed: BudgetLine[] = [];
  for (const row of rows) {
    const nature = optional(row.nature);
    if (nature.kind !== "go") return nature;
    const leftOut = optional(row.leftOut);
    if (leftOut.kind !== "go") return leftOut;
    // An agreement matters only where it leaves the line out.
    const agreement = leftOut.value === true ? optional(row.agreement) : go(null);
    if (agreement.kind !== "go") return agreement;
    // Stryker disable next-line ConditionalExpression,StringLiteral: totals are taken out before; only the type still has them
    if (nature.value === undefined || nature.value === "total") natureless.push(row);
    else if (agreement.value === undefined) unagreed.push(row);
    else
      lines.push({
        name: nameOf(row),
        nature: nature.value,
        amounts: row.amounts,
        agreement: agreement.value,
      });
  }
  const [withoutNature] = natureless;
  if (withoutNature !== undefined) {
    const { origin } = withoutNature.nature;
    return blocked({ kind: "budget-nature-missing", lines: natureless.map(nameOf), origin });
  }
  const [withoutAgreement] = unagreed;
  if (withoutAgreement !== undefined) {
    const { origin } = withoutAgreement.agreement;
    return blocked({ kind: "agreement-missing", lines: unagreed.map(nameOf), origin });
  }
  return go(lines);
}

function nameOf(row: BudgetLine): string {
  return valueOr(row.name, String(row.origin.row));
}

function figuresOf(lines: readonly Line[], version: BudgetVersion): Step<BudgetFigures> {
  const keptLines = lines.filter(({ agreement }) => agreement === null);
  const kept = sumsOf(keptLines, version);
  if (kept.kind !== "go") return kept;
  const leftOut = lines.flatMap(({ name, agreement }) => (agreement === null ? [] : [{ name, agreement }]));
  const all = leftOut.length === 0 ? null : sumsOf(lines, version);
  return go({
    kept: kept.value,
    all: all?.kind === "go" ? all.value : null,
    leftOut,
    natures: new Set(keptLines.map(({ nature }) => nature)),
    hasExpense: keptLines.some(
      ({ nature, amounts }) =>
        nature === "expense" && (valueOf(amounts[version]) !== 0 || valueOf(amounts.realised) !== 0),
    ),
  });
}

function sumsOf(lines: readonly Line[], version: BudgetVersion): Step<Sums> {
  const budgeted = amountsOf(lines, version);
  if (budgeted.kind !== "go") return budgeted;
  const realised = amountsOf(lines, "realised");
  if (realised.kind !== "go") return realised;
  return go({ budgeted: budgeted.value, realised: realised.value });
}

function amountsOf(lines: readonly Line[], version: BudgetVersion): Step<Amounts> {
  const empty: string[] = [];
  const sums = { appropriation: ZERO, income: ZERO, expense: ZERO };
  for (const { name, nature, amounts } of lines) {
    const amount = amounts[version];
    if (amount.state === "unreadable") return unreadable(amount);
    if (amount.state === "missing") empty.push(name);
    else sums[nature] = sums[nature].add(exact(amount.value));
  }
  return empty.length > 0 ? waiting({ kind: "budget", version, lines: empty }) : go(sums);
}
