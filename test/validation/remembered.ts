// What a workbook would remember of a plan, made from the plan itself: the agreed copy, and kept reports.
import {
  type AgreedPlan,
  type IsoDate,
  isAgreedTerm,
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
