// One observed number minus another.
import { go, type Judge } from "../judgement";
import { areSameDays, isLevelWithin, judgeOfTwo } from "./of-two-figures";

/**
 * "Forskellen mellem mål og resultat": the KPI it is measured on minus the KPI in *Fratrækkes*, with its sign, in the
 * requirement's unit. Both KPIs are in that unit. The figures are for the same days, or one is a level within the
 * other's days.
 */
export const judgeDifference: Judge = (requirement, facts) =>
  judgeOfTwo(requirement, facts, {
    secondOf: ({ subtracted }) => subtracted,
    belongTogether: (from, less) =>
      areSameDays(from, less) || isLevelWithin(less, from.period) || isLevelWithin(from, less.period),
    compute: (from, less) => go(from.value.sub(less.value)),
    outcomeOf: (comparison, { first, second, reference }) => ({
      kind: "difference",
      met: comparison.met,
      comparison,
      minuend: first,
      subtrahend: second,
      reference,
    }),
  });
