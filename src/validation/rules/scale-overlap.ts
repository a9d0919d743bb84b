// Two steps of a scale begin at the same value with different scores: the value belongs to both.
import { valueOf } from "../../plan";
import { keyOfAll } from "../keys";
import { at, repeats } from "../places";
import type { Rule } from "../rule";

export interface ScaleOverlap {
  readonly code: "scale-overlap";
  readonly requirement: string;
  readonly from: number;
  readonly firstRow: number;
}

export const scaleOverlap: Rule<ScaleOverlap> = {
  code: "scale-overlap",
  family: "rules",
  severity: "error",
  basis: { source: "arithmetic" },
  find: ({ plan }) =>
    repeats(plan.scales, ({ requirement, from }) => {
      const id = valueOf(requirement);
      const start = valueOf(from);
      return id === undefined || start === undefined ? undefined : keyOfAll(id, start);
    }).map(({ row, first }) => ({
      requirement: valueOf(row.requirement) ?? "",
      from: valueOf(row.from) ?? 0,
      firstRow: first.origin.row,
      origin: at(row.origin, "from"),
    })),
};
