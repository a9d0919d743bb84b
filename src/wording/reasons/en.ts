// English: the words of verdicts, gathered.
import { formatDate } from "../format";
import { goal, goalStatus, partName } from "./en-goals";
import { requirement } from "./en-requirements";
import { target } from "./en-target";
import { COMPARATORS, distance } from "./en-words";
import { figure, withUnit } from "./figures";
import type { ReasonWords } from "./words";

/** Not there in the build of the ribbon's button: see `wordsIn`. */
export const english: ReasonWords | undefined = {
  status: { fulfilled: "fulfilled", "not-fulfilled": "not fulfilled", undetermined: "undetermined" },
  standing: { active: "active", withdrawn: "withdrawn", "not-applicable": "not applicable" },
  kind: {
    value: "value",
    count: "count",
    change: "change from the year before",
    delivery: "delivery",
    statement: "statement",
    deviation: "budget deviation",
    list: "list",
    ratio: "ratio",
    difference: "difference",
  },
  comparator: COMPARATORS,
  target,
  margin(margin, unit) {
    if (margin.amount.n === 0n) return "right at the limit";
    if (margin.side === "to-spare") return `${distance(margin, unit)} to spare`;
    return margin.measure === "days"
      ? `${distance(margin, unit)} late`
      : `${distance(margin, unit)} from the target`;
  },
  observed(observed) {
    switch (observed.kind) {
      case "number":
        return withUnit(figure(observed.value, "en"), observed.unit, "en");
      case "rows":
        return `${observed.value} of ${observed.of}`;
      case "date":
        return formatDate(observed.value, "en");
      case "yes-no":
        return observed.value ? "yes" : "no";
    }
  },
  requirement,
  goalStatus,
  goal,
  partName,
};
