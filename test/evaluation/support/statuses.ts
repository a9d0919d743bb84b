// Goals made of verdicts: a statement that is answered yes, no or not at all.
import type { PartResult, Status } from "../../../src/evaluation";
import type { Requirement } from "../../../src/plan";
import { aRequirement, year, type Loose } from "../../support/plan";

const ANSWERS: Readonly<Record<Status, { readonly result?: boolean }>> = {
  fulfilled: { result: true },
  "not-fulfilled": { result: false },
  undetermined: {},
};

/** A requirement with this verdict once 2024 is over. */
export function withStatus(
  id: string,
  goal: string,
  status: Status,
  row = 1,
  given: Loose<Requirement> = {},
): Requirement {
  return aRequirement(
    { id, goal, kind: "statement", deadline: year(2024), ...ANSWERS[status], ...given },
    row,
  );
}

/** Short for reading tests: "+" fulfilled, "-" not fulfilled, "?" undetermined. */
export const SIGNS: Readonly<Record<string, Status>> = {
  "+": "fulfilled",
  "-": "not-fulfilled",
  "?": "undetermined",
};

/** Requirements K1, K2, … of a goal from signs such as "+-?". */
export function fromSigns(signs: string, goal: string, firstRow = 1, prefix = "K"): Requirement[] {
  return Array.from(signs, (sign, index) =>
    withStatus(`${prefix}${firstRow + index}`, goal, SIGNS[sign] ?? "undetermined", firstRow + index),
  );
}

/** The ids of the parts a reason names. */
export function decidingIds({ reason }: PartResult): string[] {
  if (reason.kind !== "all" && reason.kind !== "at-least") return [reason.kind];
  return reason.deciding.map((part) => {
    switch (part.kind) {
      case "subgoal":
        return part.result.goal.id;
      case "requirement":
        return part.result.requirement.id;
      case "alternatives":
        return part.results.map(({ requirement }) => requirement.id).join("|");
    }
  });
}
