// Requirements of which one is enough ("percent or count"), joined by the column that names an alternative.
import type { Requirement } from "../plan";
import { groupBy, keyOf } from "./keys";

export interface Alternatives {
  /** Requirements in the order of the sheet; one that stands alone is a group of its own. */
  readonly groups: readonly (readonly Requirement[])[];
  /** Those whose alternative cannot be told: unreadable, not in the same goal, named twice, or itself. */
  readonly unknown: ReadonlySet<Requirement>;
}

/** Groups the requirements of one goal. Chains ("c or b", "b or a") make one group. */
export function alternativesAmong(requirements: readonly Requirement[]): Alternatives {
  const byKey = groupBy(requirements, ({ id }) => keyOf(id));
  const unknown = new Set<Requirement>();
  const groupOf = new Map(requirements.map((requirement) => [requirement, [requirement]]));
  for (const requirement of requirements) {
    const { alternativeTo } = requirement;
    if (alternativeTo.state === "missing") continue;
    const named = alternativeTo.state === "known" ? (byKey.get(keyOf(alternativeTo.value)) ?? []) : [];
    const [other] = named;
    if (other === undefined || named.length > 1 || other === requirement) unknown.add(requirement);
    else join(groupOf, requirement, other);
  }
  return { groups: [...new Set(groupOf.values())], unknown };
}

/** Makes two groups one; the smaller moves into the larger, so that joining all stays cheap. */
function join(groupOf: Map<Requirement, Requirement[]>, a: Requirement, b: Requirement): void {
  const [left = [], right = []] = [groupOf.get(a), groupOf.get(b)];
  if (left === right) return;
  const [into, from] = left.length >= right.length ? [left, right] : [right, left];
  for (const member of from) {
    into.push(member);
    groupOf.set(member, into);
  }
}
