// A number in per cent that is about a hundredth of the number it is compared with: 0,92 against 92, where 92 may be meant.
import Fraction from "fraction.js";
import { isPercent, type Origin, type Requirement } from "../plan";
import { comparisonIn, figureBefore, resultCells, targetCells } from "./compared";
import { holds } from "./comparison";
import { HUNDRED, ONE, ZERO } from "./exact";
import type { Facts } from "./facts";
import { shareOf, type Scale } from "./grading";
import type { Judgement } from "./judgement";
import type { Comparison } from "./reasons";
import type { PercentDoubt } from "./results";

/** How many times the smaller of the two numbers the larger one is, when the smaller may be a share of one. */
const NEAR_LOW = new Fraction(60);
const NEAR_HIGH = new Fraction(200);

type Settled = Judgement & { readonly kind: "settled" };
type Suspect = Pick<PercentDoubt, "side" | "written" | "meant"> & { readonly cells: readonly Origin[] };

/**
 * The doubt about a judgement in per cent; null where there is none. A number of at most 1 is doubted when the number it is
 * compared with, or the same KPI's figure before, is 60 to 200 times as large. A cell that itself says per cent, by its number
 * format or in its text, is not doubted. Nor is a small result that fulfils either way: far below a ceiling is good.
 */
export function percentDoubtOf(
  requirement: Requirement,
  judgement: Judgement,
  facts: Facts,
  scale: Scale | undefined,
): PercentDoubt | null {
  if (judgement.kind !== "settled") return null;
  const comparison = comparisonIn(judgement.outcome);
  if (comparison === null || !isPercent(comparison.unit)) return null;
  const suspect = suspectIn(requirement, judgement, comparison, facts);
  if (suspect === null) return null;
  const { side, meant, cells, written } = suspect;
  // Comparing a result with a target times 100 is comparing a hundredth of it with the target.
  const factor = side === "result" ? meant.div(written) : written.div(meant);
  const decides = isDecisive(judgement, comparison, factor, scale);
  if (comparison.met && !decides && factor.compare(ONE) > 0) return null;
  const origin = cells[0] ?? requirement.result.origin;
  const shown = cells.length === 1 ? facts.numberCells.shownAt(origin, written) : null;
  return { side, written, meant, origin, shown, comparison, decides };
}

function suspectIn(
  requirement: Requirement,
  { outcome }: Settled,
  { value, bound, upper }: Comparison,
  facts: Facts,
): Suspect | null {
  if (bound === null) return null;
  const bounds = upper === null ? [bound] : [bound, upper];
  const before = figureBefore(requirement, outcome, facts);
  const history = before === null ? [] : [before];
  const result = { side: "result", cells: resultCells(outcome), written: value } as const;
  const isPlain = isWrittenPlain(result.cells, facts);
  if (isPlain && [...bounds, ...history].some((each) => isHundredth(value, each))) {
    return { ...result, meant: value.mul(HUNDRED) };
  }
  const written = bounds.find((each) => isHundredth(each, value));
  if (written === undefined) return null;
  // Where the KPI was as small before, the result is the odd one.
  if (isPlain && history.some((each) => isHundredth(each, value))) {
    return { ...result, meant: value.div(HUNDRED) };
  }
  const cells = targetCells(requirement, outcome, facts);
  const side = outcome.kind === "changed" ? "before" : "target";
  return isWrittenPlain(cells, facts) ? { side, cells, written, meant: written.mul(HUNDRED) } : null;
}

function isWrittenPlain(cells: readonly Origin[], facts: Facts): boolean {
  return cells.length > 0 && !cells.some((cell) => facts.numberCells.saysPercent(cell));
}

function isHundredth(small: Fraction, large: Fraction): boolean {
  if (small.compare(ZERO) <= 0 || small.compare(ONE) > 0) return false;
  const times = large.div(small);
  return times.compare(NEAR_LOW) >= 0 && times.compare(NEAR_HIGH) <= 0;
}

/** Whether the verdict, or on a scale the share, is another one when the result is multiplied by a factor. */
function isDecisive(
  { outcome, observed }: Settled,
  comparison: Comparison,
  factor: Fraction,
  scale: Scale | undefined,
): boolean {
  const { comparator, met, value } = comparison;
  const bound = comparison.bound ?? ZERO;
  const bounds = { comparator, bound, upper: comparison.upper ?? bound };
  const values =
    outcome.kind === "deviated"
      ? outcome.deviation.readings.flatMap(({ percent }) => percent ?? [])
      : [value];
  if (values.some((each) => holds(each.mul(factor), bounds) !== met)) return true;
  if (scale === undefined || observed.kind !== "number") return false;
  const [share, other] = [shareOf(value, scale), shareOf(value.mul(factor), scale)];
  return share === null || other === null ? share !== other : !share.equals(other);
}
