// A row of Skala for a requirement that is not in Krav: the scale has no effect. One finding a requirement.
import { valueOf } from "../../plan";
import { at, groupBy } from "../places";
import type { Rule } from "../rule";

export interface ScaleOrphaned {
  readonly code: "scale-orphaned";
  readonly requirementNamed: string;
}

export const scaleOrphaned: Rule<ScaleOrphaned> = {
  code: "scale-orphaned",
  family: "structure",
  severity: "warning",
  basis: { source: "contract" },
  find: ({ plan }, { requirements }) => {
    const orphans = plan.scales.filter(({ requirement }) => {
      const id = valueOf(requirement);
      return id !== undefined && !requirements.has(id);
    });
    return [...groupBy(orphans, ({ requirement }) => valueOf(requirement))].map(
      ([requirementNamed, [first]]) => ({ requirementNamed, origin: at(first.origin, "requirement") }),
    );
  },
};
