// One requirement from facts to result: its judge's word, its scale, time, delivery and documentation.
import { valueOf, type Requirement } from "../plan";
import { dueOf } from "./due";
import { isWhole, larger, ONE, smaller, ZERO } from "./exact";
import type { Facts } from "./facts";
import { scaleOf, shareOf, type Scale } from "./grading";
import { blocked, required, ruleUnsuited, unreadable, type Judgement } from "./judgement";
import { JUDGES } from "./judges";
import { judgeGraded } from "./judges/graded";
import { judgeAgainstMean } from "./judges/mean-of-years";
import { numbersUsed } from "./numbers-used";
import { inOneUnit } from "./kpi-units";
import { judgeEachReading } from "./readings";
import { percentDoubtOf } from "./percent-doubt";
import type { Due } from "./reasons";
import type { Range, RequirementResult, Status } from "./results";
import { isDocumented, isLate, settle, type Verdict } from "./settle";

/** Judges a requirement as of the day of the facts. */
export function judgeRequirement(requirement: Requirement, facts: Facts): RequirementResult {
  const scale = scaleOf(requirement, facts);
  const judged =
    scale.kind === "go"
      ? judgeEachReading(requirement, facts, scale.value, (reading) =>
          inOneUnit(requirement, judge(requirement, reading, scale.value), reading),
        )
      : scale;
  const usable = scale.kind === "go" && hasNumber(requirement) ? scale.value : undefined;
  const percentDoubt = percentDoubtOf(requirement, judged, facts, usable);
  const judgement =
    percentDoubt?.decides === true ? blocked({ kind: "percent-unclear", doubt: percentDoubt }) : judged;
  const { deadline } = requirement;
  const due = dueOf(requirement, facts);
  const told =
    deadline.state === "unreadable" && judgement.kind !== "blocked" ? unreadable(deadline) : judgement;
  const verdict = settle(requirement, told, due, facts.asOf);
  // Stryker disable next-line ConditionalExpression: the others have nothing of the kind
  const settled = judgement.kind === "settled" ? judgement : null;
  return {
    requirement,
    status: verdict.status,
    reason: verdict.reason,
    margin: settled?.margin ?? null,
    observed: settled?.observed ?? null,
    grade:
      usable === undefined
        ? wholeGrade(verdict.status)
        : scaledGrade(requirement, verdict, judgement, usable, { due, asOf: facts.asOf }),
    scaled: usable === undefined ? null : scaledShare(judgement, usable),
    conflicts: judged.kind === "settled" ? judged.conflicts : [],
    numbers: numbersUsed(requirement, facts, judged),
    percentDoubt,
    alternatives: null,
  };
}

function judge(requirement: Requirement, facts: Facts, scale: Scale | undefined): Judgement {
  const kind = required(requirement.kind);
  if (kind.kind !== "go") return kind;
  const measured = kind.value === "value" || kind.value === "count";
  if (requirement.yearsInMean.state !== "missing") {
    if (!measured && kind.value !== "change") return ruleUnsuited(requirement.yearsInMean.origin);
    const against = judgeAgainstMean(requirement, facts);
    return kind.value === "count" ? possibleCount(against) : against;
  }
  // A graded number needs no target: its scale says what it is worth.
  if (scale !== undefined && measured && requirement.target.state === "missing") {
    const graded = judgeGraded(requirement, facts, scale);
    return kind.value === "count" ? possibleCount(graded) : graded;
  }
  const judgement = JUDGES[kind.value](requirement, facts);
  return kind.value === "count" ? possibleCount(judgement) : judgement;
}

/** A number of things done is whole and not negative; 2,5 or −2 of them decides nothing. A mean of such numbers need not be whole. */
function possibleCount(judgement: Judgement): Judgement {
  if (judgement.kind !== "settled" || judgement.observed.kind !== "number") return judgement;
  const { observed, outcome } = judgement;
  const { value } = observed;
  const source = "source" in outcome ? outcome.source : null;
  const isMean = source?.kind === "kpi" && source.madeUp?.aggregation === "average";
  return (isMean || isWhole(value)) && value.compare(ZERO) >= 0
    ? judgement
    : blocked({ kind: "count-impossible", value });
}

/** "Målopfyldelsesgraden er binær dvs. enten 0 eller 100 pct." (Påtegning og opgørelse) */
export function wholeGrade(status: Status): Range {
  return WHOLE[status];
}

const WHOLE: Readonly<Record<Status, Range>> = {
  fulfilled: { certain: ONE, possible: ONE },
  "not-fulfilled": { certain: ZERO, possible: ZERO },
  undetermined: { certain: ZERO, possible: ONE },
};

/** False for the kinds that give no number: a scale has nothing to say of them, before or after the result is there. */
function hasNumber({ kind }: Requirement): boolean {
  const is = valueOf(kind);
  return is !== "delivery" && is !== "statement" && is !== "list";
}

function scaledShare(judgement: Judgement, scale: Scale): RequirementResult["scaled"] {
  if (judgement.kind === "blocked" && judgement.reason.kind === "scale-undefined") return "undefined";
  if (judgement.kind !== "settled" || judgement.observed.kind !== "number") return null;
  return shareOf(judgement.observed.value, scale) ?? "undefined";
}

/**
 * What a scale gives: certain when the result is final and documented, until then up to the most it can give. What is delivered
 * after the deadline earns nothing, whether or not it reaches the target.
 */
function scaledGrade(
  requirement: Requirement,
  { reason }: Verdict,
  judgement: Judgement,
  scale: Scale,
  { due, asOf }: { readonly due: Due | null; readonly asOf: string },
): Range {
  const open = { certain: ZERO, possible: scale.most };
  const span = spanOn(scale, judgement);
  if (span === null) return open;
  if (reason.kind === "documentation-missing") return { ...span, certain: ZERO };
  if (reason.kind !== "judged") return open;
  const on = valueOf(requirement.deliveredOn);
  if (on !== undefined && due !== null && isLate(on, due)) return WHOLE["not-fulfilled"];
  return isDocumented(requirement, asOf) ? span : { ...span, certain: ZERO };
}

/**
 * The shares of the number that was judged: one, or the least and the most where a deviation has several readings that agree on
 * the verdict. Null while there is no number or a part of it is missing, or where the scale does not say what it gives.
 */
function spanOn(scale: Scale, judgement: Judgement): Range | null {
  if (judgement.kind !== "settled" || judgement.observed.kind !== "number") return null;
  const { outcome, observed, made } = judgement;
  if (made.some(({ missing }) => missing.length > 0)) return null;
  const values =
    outcome.kind === "deviated"
      ? outcome.deviation.readings.flatMap(({ percent }) => percent ?? [])
      : [observed.value];
  const shares = values.map((value) => shareOf(value, scale)).filter((share) => share !== null);
  const [first] = shares;
  if (first === undefined || shares.length < values.length) return null;
  return { certain: shares.reduce(smaller, first), possible: shares.reduce(larger, first) };
}
