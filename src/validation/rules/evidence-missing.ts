// Fulfilled, with no documentation and no source: nobody who reads the result can check it.
import type { Outcome } from "../../evaluation";
import { valueOf } from "../../plan";
import type { Lookup } from "../lookup";
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface EvidenceMissing {
  readonly code: "evidence-missing";
  readonly id: string;
}

export const evidenceMissing: Rule<EvidenceMissing> = {
  code: "evidence-missing",
  family: "evidence",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "judged", lookup).flatMap(({ requirement, result, reason }) => {
      const { id, documentation, source, origin } = requirement;
      if (result.status !== "fulfilled" || documentation.state !== "missing" || source.state !== "missing")
        return [];
      return speaksForItself(reason.outcome, valueOf(requirement.measure), lookup)
        ? []
        : [{ id, origin: at(origin, "documentation") }];
    }),
};

/** The budget is in the workbook itself, and a KPI may have its own source. */
function speaksForItself(outcome: Outcome, measure: string | undefined, { kpisNamed }: Lookup): boolean {
  return outcome.kind === "deviated" || kpisNamed.all(measure).some(({ source }) => source.state === "known");
}
