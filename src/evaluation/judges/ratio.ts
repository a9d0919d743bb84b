// One observed number over another.
import { isPercent } from "../../plan";
import { HUNDRED, ONE } from "../exact";
import { blocked, go, type Judge } from "../judgement";
import { areSameDays, isLevelWithin, judgeOfTwo } from "./of-two-figures";

/**
 * "Personaleomsætningsprocenten beregnes som afgange i årsværk sammenlignet med det samlede årsværk i institutionen."
 * (mål 3.4) In per cent when the unit says so. The plan asks that the turnover is stated and set against the state's:
 * what management thinks of it is for people.
 */
export const judgeRatio: Judge = (requirement, facts) =>
  judgeOfTwo(requirement, facts, {
    secondOf: ({ denominator }) => denominator,
    belongTogether: (over, under) => areSameDays(over, under) || isLevelWithin(under, over.period),
    compute: (over, under, unit) => {
      const { kpi, period, origin } = under;
      if (under.value.n === 0n)
        return blocked({ kind: "denominator-zero", kpi, period: period.text, origin });
      return go(over.value.div(under.value).mul(isPercent(unit) ? HUNDRED : ONE));
    },
    outcomeOf: (comparison, { first, second, reference }) => ({
      kind: "ratio",
      met: comparison.met,
      comparison,
      numerator: first,
      denominator: second,
      reference,
    }),
  });
