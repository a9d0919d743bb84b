// A requirement would be fulfilled, but the documentation the plan asks for is not referred to.
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface DocumentationMissing {
  readonly code: "documentation-missing";
  readonly id: string;
}

export const documentationMissing: Rule<DocumentationMissing> = {
  code: "documentation-missing",
  family: "evidence",
  severity: "error",
  basis: {
    quote:
      "Institutionen kan dokumentere, at institutionen har ført kontrol med de etablerede forretningsgange",
    section: "Mål 3.2 Intern kontrol",
  },
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "documentation-missing", lookup).flatMap(({ requirement, reason }) =>
      reason.later === null ? [{ id: requirement.id, origin: at(requirement.origin, "documentation") }] : [],
    ),
};
