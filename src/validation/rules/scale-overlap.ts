// Two steps of a scale begin at the same value, or one begins before the other ends: a value belongs to both.
import { valueOf } from "../../plan";
import { keyOf, keyOfAll } from "../keys";
import { at, repeats } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface ScaleOverlap {
  readonly code: "scale-overlap";
  readonly requirement: string;
  readonly from: number;
  /** The other row that begins there; null where the steps overlap in another way. */
  readonly firstRow: number | null;
}

export const scaleOverlap: Rule<ScaleOverlap> = {
  code: "scale-overlap",
  family: "rules",
  severity: "error",
  basis: { source: "arithmetic" },
  find: ({ plan, evaluation }, lookup) => {
    const twice = repeats(plan.scales, ({ requirement, from, inclusive }) => {
      const id = valueOf(requirement);
      const start = valueOf(from);
      if (id === undefined || start === undefined) return undefined;
      return keyOfAll(id, start, String(valueOf(inclusive) ?? true));
    }).map(({ row, first }) => ({
      requirement: valueOf(row.requirement) ?? "",
      from: valueOf(row.from) ?? 0,
      firstRow: first.origin.row,
      origin: at(row.origin, "from"),
    }));
    const told = new Set(twice.map(({ requirement }) => keyOf(requirement)));
    const others = reasoned(evaluation, "scale-unclear", lookup).flatMap(
      ({ requirement: { id }, reason }) => {
        if (reason.problem !== "contradicting" || told.has(keyOf(id))) return [];
        const row = lookup.scaleOf.all(id).find(({ from }) => from.origin.row === reason.origin.row);
        const from = row === undefined ? undefined : valueOf(row.from);
        return from === undefined ? [] : [{ requirement: id, from, firstRow: null, origin: reason.origin }];
      },
    );
    return [...twice, ...others];
  },
};
