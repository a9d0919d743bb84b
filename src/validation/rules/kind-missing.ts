// A requirement that does not say what kind of thing it asks for: no rule can judge it.
import { at } from "../places";
import type { Rule } from "../rule";

export interface KindMissing {
  readonly code: "kind-missing";
  readonly id: string;
}

export const kindMissing: Rule<KindMissing> = {
  code: "kind-missing",
  family: "rules",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) =>
    plan.requirements.flatMap(({ id, kind, origin }) =>
      kind.state === "missing" ? [{ id, origin: at(origin, "kind") }] : [],
    ),
};
