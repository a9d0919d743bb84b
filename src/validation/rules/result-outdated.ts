// A value that was measured for an earlier time than its deadline asks for stands as the final one.
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface ResultOutdated {
  readonly code: "result-outdated";
  readonly id: string;
  readonly period: string;
  readonly deadline: string;
}

export const resultOutdated: Rule<ResultOutdated> = {
  code: "result-outdated",
  family: "time",
  severity: "warning",
  basis: {
    quote: "Ved udgangen af 2024 skal brugertilfredsheden med Borger.dk være på minimum 92 pct.",
    section: "Mål 1.2, delmål a",
  },
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "judged", lookup).flatMap(({ requirement, reason: { outcome } }) => {
      const deadline = valueOf(requirement.deadline);
      if (valueOf(requirement.kind) !== "value" || deadline === undefined || outcome.kind !== "compared")
        return [];
      const { source } = outcome;
      return source.kind === "kpi" && source.period.end < deadline.end
        ? [
            {
              id: requirement.id,
              period: source.period.text,
              deadline: deadline.text,
              origin: at(source.origin, "period"),
            },
          ]
        : [];
    }),
};
