// A number is asked for, but not whether it is a floor, a ceiling or something else.
import { valueOf } from "../../plan";
import { active, isGraded } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";

export interface ComparatorMissing {
  readonly code: "comparator-missing";
  readonly id: string;
}

const COMPARES: ReadonlySet<string> = new Set(["value", "count", "ratio", "difference", "change"]);

export const comparatorMissing: Rule<ComparatorMissing> = {
  code: "comparator-missing",
  family: "rules",
  severity: "error",
  basis: {
    quote: "skal brugertilfredsheden med Borger.dk være på minimum 92 pct.",
    section: "Mål 1.2, delmål a",
  },
  find: ({ plan }, lookup) =>
    active(plan.requirements, lookup).flatMap((requirement) => {
      const { id, kind, comparator, origin } = requirement;
      // Stryker disable next-line StringLiteral: any word that is no kind will do
      const compared = COMPARES.has(valueOf(kind) ?? "") && !isGraded(requirement);
      return compared && comparator.state === "missing" ? [{ id, origin: at(origin, "comparator") }] : [];
    }),
};
