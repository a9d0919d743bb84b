// What a workbook would remember of a plan, made from the plan itself: the agreed copy, and kept reports.
import { evaluate } from "../../src/evaluation";
import {
  addDays,
  type AgreedPlan,
  type IsoDate,
  isAgreedTerm,
  type KeptReport,
  type KeptVerdict,
  type Plan,
  planCells,
  type RememberedCell,
} from "../../src/plan";
import type { Draft } from "./support";
import { planOf } from "./support";

/** A plan's terms as a first edition kept on a day. */
export function agreedOf(plan: Plan, keptOn: IsoDate = "2023-12-20"): AgreedPlan {
  const terms = remembered(plan, "agreed").filter(isAgreedTerm);
  return {
    editions: [
      {
        edition: 1,
        keptOn,
        code: "00000001-00000001",
        codeNow: "00000001-00000001",
        origin: { table: "agreed", row: terms.length + 1, column: "value" },
      },
    ],
    terms: terms.map((term, index) => ({
      ...term,
      origin: { ...term.origin, row: index + 1 },
      edition: 1,
      replacedBy: null,
    })),
  };
}

/** Every cell of a plan as a memory table has it. */
export function remembered(plan: Plan, table: "agreed" | "history-inputs"): RememberedCell[] {
  return planCells(plan).map(({ field, ...cell }, index) => ({
    ...cell,
    shown: field.shown,
    origin: { table, row: index + 1, column: "value" },
  }));
}

/** Keeps the draft as it stands as the agreed plan; what is changed afterwards has drifted. */
export function agree(draft: Draft): Draft {
  draft.agreed = agreedOf(planOf({ ...draft, agreed: null }));
  return draft;
}

/** A plan's report as it would be kept for a period. */
export function keptOf(
  plan: Plan,
  { period, asOf }: { readonly period: string; readonly asOf: IsoDate },
  number = 1,
): KeptReport {
  const { goals, requirements, score } = evaluate(plan, asOf);
  const told = {
    value: "",
    target: "",
    reason: "",
    origin: { table: "history", row: 2, column: "status" },
  } as const;
  return {
    number,
    period,
    asOf,
    score: { certain: score.certain.valueOf(), possible: score.possible.valueOf() },
    code: "",
    computedOn: addDays(asOf, 8),
    version: "0.1.0",
    replacedBy: null,
    verdicts: [
      ...goals.map(({ goal, status, standing }): KeptVerdict => ({
        ...told,
        of: "goal",
        id: goal.id,
        status: standing === "active" ? status : standing,
        score: { certain: 0, possible: 0 },
      })),
      ...requirements.map(({ requirement, status }): KeptVerdict => ({
        ...told,
        of: "requirement",
        id: requirement.id,
        status,
        score: null,
      })),
    ],
    inputs: remembered(plan, "history-inputs"),
    origin: { table: "history", row: 1, column: null },
  };
}

/** Keeps the draft's report as it stands. */
export function keepReportOf(
  draft: Draft,
  report: { readonly period: string; readonly asOf: IsoDate },
  number = 1,
): Draft {
  draft.kept.push(keptOf(planOf({ ...draft, agreed: null, kept: [] }), report, number));
  return draft;
}
