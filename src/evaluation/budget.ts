// The table Budget: sums of a version's lines by nature, exact, with and without the lines left out by agreement.
import type Fraction from "fraction.js";
import {
  valueOr,
  type BudgetLine,
  type BudgetNature,
  type BudgetVersion,
  type SignConvention,
} from "../plan";
import { exact, ZERO } from "./exact";
import { blocked, go, unreadable, waiting, type Step } from "./judgement";

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
  return signs === "all-positive" ? gained.sub(expense) : gained.add(expense);
}

const EMPTY: Amounts = { appropriation: ZERO, income: ZERO, expense: ZERO };

export class Budget {
  private readonly lines: readonly BudgetLine[];
  private readonly figuresByVersion = new Map<BudgetVersion, Step<BudgetFigures>>();

  /** Total rows are checked elsewhere, never added. */
  constructor(lines: readonly BudgetLine[]) {
    this.lines = lines.filter((line) => valueOr<BudgetNature | null>(line.nature, null) !== "total");
  }

  /** True when there is no line to add. */
  get empty(): boolean {
    return this.lines.length === 0;
  }

  /** A version's figures; computed once, however many requirements ask. */
  figures(version: BudgetVersion): Step<BudgetFigures> {
    const known = this.figuresByVersion.get(version);
    if (known !== undefined) return known;
    const figures = this.compute(version);
    this.figuresByVersion.set(version, figures);
    return figures;
  }

  private compute(version: BudgetVersion): Step<BudgetFigures> {
    const { lines } = this;
    for (const line of lines) {
      if (line.nature.state === "unreadable") return unreadable(line.nature);
      if (line.leftOut.state === "unreadable") return unreadable(line.leftOut);
      if (isLeftOut(line) && line.agreement.state === "unreadable") return unreadable(line.agreement);
    }
    const natureless = lines.filter((line) => line.nature.state === "missing");
    const [firstNatureless] = natureless;
    if (firstNatureless !== undefined) {
      return blocked({
        kind: "budget-nature-missing",
        lines: natureless.map(nameOf),
        origin: firstNatureless.nature.origin,
      });
    }
    const unagreed = lines.filter((line) => isLeftOut(line) && line.agreement.state === "missing");
    const [firstUnagreed] = unagreed;
    if (firstUnagreed !== undefined) {
      return blocked({
        kind: "agreement-missing",
        lines: unagreed.map(nameOf),
        origin: firstUnagreed.agreement.origin,
      });
    }
    const keptLines = lines.filter((line) => !isLeftOut(line));
    const kept = sumsOf(keptLines, version);
    if (kept.kind !== "go") return kept;
    const leftOut = lines.filter(isLeftOut);
    const all = leftOut.length === 0 ? null : sumsOf(lines, version);
    return go({
      kept: kept.value,
      all: all?.kind === "go" ? all.value : null,
      leftOut: leftOut.map((line) => ({ name: nameOf(line), agreement: valueOr(line.agreement, "") })),
      natures: new Set(
        keptLines.flatMap((line) => (line.nature.state === "known" ? [line.nature.value] : [])),
      ),
      hasExpense: keptLines.some(
        (line) =>
          valueOr<BudgetNature | null>(line.nature, null) === "expense" &&
          (valueOr(line.amounts[version], 0) !== 0 || valueOr(line.amounts.realised, 0) !== 0),
      ),
    });
  }
}

function isLeftOut(line: BudgetLine): boolean {
  return valueOr(line.leftOut, false);
}

function nameOf(line: BudgetLine): string {
  return valueOr(line.name, String(line.origin.row));
}

function sumsOf(lines: readonly BudgetLine[], version: BudgetVersion): Step<Sums> {
  const budgeted = amountsOf(lines, version);
  if (budgeted.kind !== "go") return budgeted;
  const realised = amountsOf(lines, "realised");
  if (realised.kind !== "go") return realised;
  return go({ budgeted: budgeted.value, realised: realised.value });
}

function amountsOf(lines: readonly BudgetLine[], version: BudgetVersion): Step<Amounts> {
  const empty: string[] = [];
  const amounts = { ...EMPTY };
  for (const line of lines) {
    const amount = line.amounts[version];
    if (amount.state === "unreadable") return unreadable(amount);
    if (amount.state === "missing") {
      empty.push(nameOf(line));
      continue;
    }
    const nature = valueOr<BudgetNature>(line.nature, "total");
    if (nature !== "total") amounts[nature] = amounts[nature].add(exact(amount.value));
  }
  return empty.length > 0 ? waiting({ kind: "budget", version, lines: empty }) : go(amounts);
}
