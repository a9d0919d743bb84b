// A scale whose scores go up and down again: most often two scores exchanged.
import type { ScalePoint } from "../../plan";
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface ScaleNotMonotone {
  readonly code: "scale-not-monotone";
  readonly requirement: string;
  readonly from: number;
}

export const scaleNotMonotone: Rule<ScaleNotMonotone> = {
  code: "scale-not-monotone",
  family: "rules",
  severity: "warning",
  basis: { source: "arithmetic" },
  find: (_, { scaleOf }) =>
    scaleOf.groups().flatMap((points) => {
      const turn = turningPoint(points);
      const requirement = turn === undefined ? undefined : valueOf(turn.requirement);
      return turn === undefined || requirement === undefined
        ? []
        : [{ requirement, from: valueOf(turn.from) ?? 0, origin: turn.score.origin }];
    }),
};

/** The first point, by value, where the scores change direction. */
function turningPoint(points: readonly ScalePoint[]): ScalePoint | undefined {
  const ordered = points
    .flatMap((point) => {
      const from = valueOf(point.from);
      const score = valueOf(point.score);
      return from === undefined || score === undefined ? [] : [{ point, from, score }];
    })
    .sort((a, b) => a.from - b.from)
    // Two scores at one value are an overlap, told by its own rule.
    .filter(({ from }, index, sorted) => from !== sorted[index - 1]?.from);
  const ways = ordered
    .slice(1)
    .map(({ score }, index) => Math.sign(score - (ordered[index]?.score ?? score)));
  const first = ways.find((way) => way !== 0);
  const turn = ways.findIndex((way) => way !== 0 && way !== first);
  return turn < 0 ? undefined : ordered[turn + 1]?.point;
}
