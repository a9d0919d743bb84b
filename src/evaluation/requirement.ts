// One requirement from facts to result: its judge's word, its scale, time, delivery and documentation.
import type { Requirement } from "../plan";
import { dueOf } from "./due";
import { isWhole, ONE, ZERO } from "./exact";
import type { Facts } from "./facts";
import { scaleOf, shareOf, type Scale } from "./grading";
import { blocked, required, unreadable, type Judgement } from "./judgement";
import { JUDGES } from "./judges";
import { judgeGraded } from "./judges/graded";
import { numbersUsed } from "./numbers-used";
import { inOneUnit } from "./kpi-units";
import { judgeEachReading } from "./readings";
import type { Range, RequirementResult, Status } from "./results";
import { isDocumented, settle, type Verdict } from "./settle";

/** Judges a requirement as of the day of the facts. */
export function judgeRequirement(requirement: Requirement, facts: Facts): RequirementResult {
  const scale = scaleOf(requirement, facts);
  const judgement =
    scale.kind === "go"
      ? judgeEachReading(requirement, facts, scale.value, (reading) =>
          inOneUnit(requirement, judge(requirement, reading, scale.value), reading),
        )
      : scale;
  const { deadline } = requirement;
  const due = dueOf(requirement, facts);
  const told =
    deadline.state === "unreadable" && judgement.kind !== "blocked" ? unreadable(deadline) : judgement;
  const usable = scale.kind === "go" ? scale.value : undefined;
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
        : scaledGrade(requirement, verdict, judgement, usable, facts.asOf),
    scaled: usable === undefined ? null : scaledShare(judgement, usable),
    conflicts: settled?.conflicts ?? [],
    numbers: numbersUsed(requirement, facts, judgement),
    alternatives: null,
  };
}

function judge(requirement: Requirement, facts: Facts, scale: Scale | undefined): Judgement {
  const kind = required(requirement.kind);
  if (kind.kind !== "go") return kind;
  const measured = kind.value === "value" || kind.value === "count";
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
  const { value } = judgement.observed;
  const isMean = judgement.made.some(({ aggregation }) => aggregation === "average");
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

function scaledShare(judgement: Judgement, scale: Scale): RequirementResult["scaled"] {
  if (judgement.kind === "blocked" && judgement.reason.kind === "scale-undefined") return "undefined";
  if (judgement.kind !== "settled" || judgement.observed.kind !== "number") return null;
  return shareOf(judgement.observed.value, scale) ?? "undefined";
}

/**
 * What a scale gives: certain when the result is final and documented, until then up to the most it can give. Where
 * the kind gives no number there is nothing to grade.
 */
function scaledGrade(
  requirement: Requirement,
  { status, reason }: Verdict,
  judgement: Judgement,
  scale: Scale,
  asOf: string,
): Range {
  if (judgement.kind !== "settled") return { certain: ZERO, possible: scale.most };
  if (judgement.observed.kind !== "number") return wholeGrade(status);
  const share = shareOf(judgement.observed.value, scale);
  if (share === null) return { certain: ZERO, possible: scale.most };
  if (reason.kind === "documentation-missing") return { certain: ZERO, possible: share };
  if (reason.kind !== "judged") return { certain: ZERO, possible: scale.most };
  if (reason.outcome.kind === "late") return { certain: ZERO, possible: ZERO };
  return { certain: isDocumented(requirement, asOf) ? share : ZERO, possible: share };
}
