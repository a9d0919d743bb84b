// A scale whose scores fall, but that never ends: its last step gives a score for every value from there on. Most often
// the rows were meant as upper limits.
import { exact } from "../../evaluation";
import { type ScalePoint, valueOf } from "../../plan";
import { active } from "../kinds";
import type { Rule } from "../rule";

export interface ScaleOpen {
  readonly code: "scale-open";
  readonly id: string;
  readonly from: number;
  readonly score: number;
}

export const scaleOpen: Rule<ScaleOpen> = {
  code: "scale-open",
  family: "rules",
  severity: "warning",
  basis: { source: "contract" },
  find: ({ plan }, lookup) =>
    active(plan.requirements, lookup).flatMap(({ id, grading }) => {
      if (valueOf(grading) !== "steps") return [];
      const points = inOrder(lookup.scaleOf.all(id));
      const [first, last] = [points[0], points.at(-1)];
      if (first === undefined || last === undefined || last.point.to.state !== "missing") return [];
      const { from, score, point } = last;
      const falls = points.every((each, index) => each.score <= (points[index - 1]?.score ?? each.score));
      return falls && score > 0 && score < first.score
        ? [{ id, from, score, origin: point.from.origin }]
        : [];
    }),
};

function inOrder(points: readonly ScalePoint[]) {
  return points
    .flatMap((point) => {
      const from = valueOf(point.from);
      const score = valueOf(point.score);
      return from === undefined || score === undefined ? [] : [{ point, from, score }];
    })
    .sort((a, b) => exact(a.from).compare(exact(b.from)));
}
