// Danish: the words of verdicts, gathered.
import { formatDate } from "../format";
import { goal, goalStatus, partName } from "./da-goals";
import { requirement } from "./da-requirements";
import { target } from "./da-target";
import { COMPARATORS, distance } from "./da-words";
import { figure, withUnit } from "./figures";
import type { ReasonWords } from "./words";

export const danish: ReasonWords = {
  status: { fulfilled: "opfyldt", "not-fulfilled": "ikke opfyldt", undetermined: "ikke opgjort" },
  standing: { active: "aktivt", withdrawn: "udgået", "not-applicable": "ikke relevant" },
  kind: {
    value: "værdi",
    count: "antal",
    change: "ændring fra året før",
    delivery: "levering",
    statement: "erklæring",
    deviation: "budgetafvigelse",
    list: "liste",
    ratio: "forhold",
    difference: "forskel",
  },
  comparator: COMPARATORS,
  target,
  margin(margin, unit) {
    if (margin.amount.n === 0n) return "lige på grænsen";
    if (margin.side === "to-spare") return `${distance(margin, unit)} at give af`;
    return margin.measure === "days"
      ? `${distance(margin, unit)} for sent`
      : `${distance(margin, unit)} fra måltallet`;
  },
  observed(observed) {
    switch (observed.kind) {
      case "number":
        return withUnit(figure(observed.value, "da"), observed.unit, "da");
      case "rows":
        return `${observed.value} af ${observed.of}`;
      case "date":
        return formatDate(observed.value, "da");
      case "yes-no":
        return observed.value ? "ja" : "nej";
    }
  },
  requirement,
  goalStatus,
  goal,
  partName,
};
