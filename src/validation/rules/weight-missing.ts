// The plan weighs its goals one by one, and this goal has no weight.
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";

export interface WeightMissing {
  readonly code: "weight-missing";
  readonly id: string;
}

export const weightMissing: Rule<WeightMissing> = {
  code: "weight-missing",
  family: "rules",
  severity: "error",
  basis: {
    quote: "Endvidere opgøres de enkelte resultatmål ens i den samlede målopfyldelse.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }, { isOut }) =>
    valueOf(plan.settings.weighting) !== "given"
      ? []
      : plan.goals.flatMap(({ id, parent, weight, origin }) =>
          parent.state === "missing" && weight.state === "missing" && !isOut(id)
            ? [{ id, origin: at(origin, "weight") }]
            : [],
        ),
};
