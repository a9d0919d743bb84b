// Something done or delivered by a deadline.
import { daysBetween, valueOf } from "../../plan";
import Fraction from "fraction.js";
import { dueOf, isDue } from "../due";
import { blocked, optional, unreadable, waiting, type Judge } from "../judgement";

/**
 * "Digitaliseringsstyrelsen udarbejder vejledning om NIS2-implementering til virksomhederne senest juni 2024."
 * (mål 2.3, delmål b) Fulfilled from the day it is delivered; late is not fulfilled, however little. A yes without its
 * date cannot be held against a deadline. Margins in days.
 */
export const judgeDelivery: Judge = (requirement, facts) => {
  const { result } = requirement;
  if (result.state === "unreadable") return unreadable(result);
  // Stryker disable next-line ConditionalExpression: what is not there is no number either
  if (result.state === "known" && typeof result.value === "number") {
    return blocked({
      kind: "unreadable",
      origin: result.origin,
      shown: result.shown,
      problem: "not-yes-or-no",
    });
  }
  const answer = valueOf(result);
  const deliveredOn = optional(requirement.deliveredOn);
  if (deliveredOn.kind !== "go") return deliveredOn;
  const on = deliveredOn.value;
  const due = dueOf(requirement, facts);
  if (on === undefined) {
    if (answer === undefined) return waiting({ kind: "delivery", origin: requirement.deliveredOn.origin });
    if (answer === true && due !== null && !due.implied) {
      return blocked({ kind: "delivery-date-missing", origin: requirement.deliveredOn.origin, due });
    }
    return {
      kind: "settled",
      final: "when-met",
      outcome:
        answer === true
          ? { kind: "delivered", met: true, on: null, due: null }
          : { kind: "not-delivered", met: false },
      margin: null,
      observed: { kind: "yes-no", value: answer === true },
      conflicts: [],
      made: [],
    };
  }
  // Delivered after the day judged as of: not delivered yet, unless it was late already on that day.
  if (on > facts.asOf && !isDue(due)) return waiting({ kind: "delivered-later", on });
  if (answer === false)
    return blocked({ kind: "delivery-contradicts", on, origin: requirement.result.origin });
  const early = due === null ? 0 : daysBetween(on, due.period.end);
  return {
    kind: "settled",
    final: "when-met",
    outcome:
      // Stryker disable next-line ConditionalExpression: without a deadline nothing is early or late
      due !== null && early < 0
        ? { kind: "late", met: false, on, due, days: -early, of: null }
        : { kind: "delivered", met: true, on, due },
    margin:
      due === null
        ? null
        : {
            amount: new Fraction(Math.abs(early)),
            measure: "days",
            side: early < 0 ? "missing" : "to-spare",
          },
    observed: { kind: "date", value: on },
    conflicts: [],
    made: [],
  };
};
