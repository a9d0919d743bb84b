// English: why a requirement is fulfilled, not fulfilled or not yet decided.
import type {
  Due,
  MadeUp,
  Margin,
  Need,
  Outcome,
  RequirementReason,
  RequirementResult,
  ResultSource,
} from "../../evaluation";
import type { IsoDate } from "../../plan";
import type { Names } from "../findings/names";
import { formatDate, formatList } from "../format";
import { madeUpOf, partsMissing } from "./en-aggregation";
import { blocked } from "./en-blocked";
import { againstMean, besides, changed, compared } from "./en-comparison";
import { difference, ratio } from "./en-computed";
import { deviated } from "./en-deviation";
import { listed } from "./en-list";
import { days, VERSIONS } from "./en-words";
import { figure, sentence, sentences, withUnit } from "./figures";

/** Why a requirement is what it is, without its name; in brief, only what a goal's reason needs. */
export function requirement(
  reason: RequirementReason,
  result: RequirementResult,
  names: Names,
  brief = false,
): string {
  if (reason.kind === "judged")
    return sentences(
      outcome(reason.outcome, result.margin, brief),
      reason.documentedLate === null
        ? ""
        : `The documentation is dated ${formatDate(reason.documentedLate.on, "en")}, ${days(reason.documentedLate.days)} after the deadline.`,
      alternatives(result),
    );
  if (reason.kind === "not-due-yet")
    return sentences(
      `The requirement is not due yet: ${deadline(reason.due)}.`,
      soFar(reason.soFar, result, reason.need, brief),
    );
  if (reason.kind === "result-missing") return sentences(needed(reason.need, names), overdue(reason.due));
  if (reason.kind === "documentation-missing")
    return sentences(
      outcome(reason.outcome, result.margin, brief),
      reason.later === null
        ? `The plan asks for documentation, and it is missing; the requirement counts only when it is given in the table ${names.table(reason.origin.table)}.`
        : `The plan asks for documentation, and it is dated ${formatDate(reason.later, "en")}, after the day reported on.`,
    );
  if (reason.kind === "assumed") return `Assumed ${ASSUMED[reason.status]}.`;
  return blocked(reason, names);
}

const ASSUMED = {
  fulfilled: "fulfilled",
  "not-fulfilled": "not fulfilled",
  undetermined: "undetermined",
} as const;

/** What was found, met or not. */
function outcome(found: Outcome, margin: Margin | null, brief: boolean): string {
  // In brief the distance is told only where it is missing.
  const told = brief && found.met ? null : margin;
  switch (found.kind) {
    case "compared":
      return sentences(
        compared(found.comparison, told, "The result"),
        brief ? "" : madeUpOf(madeUpIn(found.source)),
        brief ? "" : besides(found.reference, found.comparison.unit),
      );
    case "changed":
      return sentences(
        changed(found.comparison, found.baseline),
        brief ? "" : madeUpOf(madeUpIn(found.source)),
      );
    case "against-mean":
      return sentences(
        againstMean(found.comparison, found.years, told),
        brief ? "" : madeUpOf(madeUpIn(found.source)),
        brief ? "" : besides(found.reference, found.comparison.unit),
      );
    case "deviated":
      return deviated(found.deviation, told, brief);
    case "deviation-typed":
      return sentences(
        compared(found.comparison, told, `The deviation from ${VERSIONS[found.version]}`),
        "The figure is typed in the sheet, not computed from a budget.",
      );
    case "listed":
      return listed(found);
    case "ratio":
      return ratio(found, told, brief);
    case "difference":
      return difference(found, told, brief);
    case "graded":
      return sentence(
        `The result is ${withUnit(figure(found.value, "en"), found.unit, "en")}; that gives ${figure(found.score, "en")} per cent on the scale`,
      );
    case "stated":
      return found.met ? "It is confirmed." : "The answer is no.";
    case "delivered":
      return delivered(found.on, found.due);
    case "not-delivered":
      return "It is not delivered.";
    case "late": {
      const { on, due, days: late } = found;
      const lateness = `It was delivered ${formatDate(on, "en")}, ${days(late)} after the deadline ${formatDate(due.period.end, "en")}.`;
      return sentences(found.of === null ? "" : outcome(found.of, null, brief), lateness);
    }
  }
}

function delivered(on: IsoDate | null, due: Due | null): string {
  if (on === null) return "It is delivered.";
  const date = formatDate(on, "en");
  if (due === null) return `It was delivered ${date}.`;
  const limitDate = due.implied ? "is the end of the plan's year" : `was ${formatDate(due.period.end, "en")}`;
  return `It was delivered ${date}; the deadline ${limitDate}.`;
}

function deadline({ period, implied }: Due): string {
  const date = formatDate(period.end, "en");
  return `the deadline is ${implied ? `the end of the plan's year, ${date}` : date}`;
}

function soFar(
  found: Outcome | null,
  { margin }: RequirementResult,
  need: Need | null,
  brief: boolean,
): string {
  if (found !== null) {
    const answer = brief || found.kind === "not-delivered" || found.kind === "stated";
    return sentences(
      `So far: ${outcome(found, margin, brief)}`,
      answer
        ? ""
        : found.met
          ? "With that result the requirement would be fulfilled."
          : "With that result the requirement would not be fulfilled.",
    );
  }
  if (need?.kind === "measured-later" || need?.kind === "delivered-later") return dated(need);
  return "No result has been entered yet.";
}

function madeUpIn(source: ResultSource): MadeUp | null {
  return source.kind === "kpi" ? source.madeUp : null;
}

function dated(need: Need & { readonly kind: "measured-later" | "delivered-later" }): string {
  const date = formatDate(need.on, "en");
  const what = need.kind === "measured-later" ? "date of measurement" : "date of delivery";
  return `The ${what}, ${date}, is after the day reported on.`;
}

/** What is missing, and the table it belongs in. */
function needed(need: Need, names: Names): string {
  const table = (key: Parameters<Names["table"]>[0]) => names.table(key);
  switch (need.kind) {
    case "result":
      return `The result is missing. Enter it in the table ${table("requirements")}.`;
    case "statement":
      return `The answer is missing. Enter yes or no in the table ${table("requirements")}.`;
    case "delivery":
      return `It is not said whether it is delivered. Enter the date in the table ${table("requirements")}.`;
    case "kpi":
      return `${need.kpi} for ${need.period} is missing. Enter the number in the table ${table("kpis")}.`;
    case "parts":
      return partsMissing(need, names);
    case "list":
      return `The list ${need.list} is empty. Fill it in in the table ${table("lists")}.`;
    case "list-rows":
      return `The list ${need.list} lacks numbers or assessments for ${formatList(need.rows, "en")}. Fill them in in the table ${table("lists")}.`;
    case "budget":
      return `Amounts in the column ${names.column("budget", need.version)} are missing for ${formatList(need.lines, "en")}. Fill them in in the table ${table("budget")}.`;
    case "budget-table":
      return `There are no budget lines to compute the deviation from. Fill in the table ${table("budget")}.`;
    case "measured-later":
    case "delivered-later":
      return dated(need);
  }
}

function overdue(due: Due | null): string {
  if (due === null || due.implied) return "";
  const date = formatDate(due.period.end, "en");
  return due.daysLeft === 0
    ? `The deadline is the day of the assessment, ${date}.`
    : `The deadline was ${date}.`;
}

/** How this requirement's alternatives bear on it. */
function alternatives({ requirement: own, status, alternatives: group }: RequirementResult): string {
  if (group === null || status === "fulfilled") return "";
  const others = group.ids.filter((id) => id !== own.id);
  const named = `${others.length === 1 ? "requirement" : "requirements"} ${formatList(others, "en")}`;
  return group.status === "fulfilled"
    ? `It is enough that an alternative is fulfilled (${named}).`
    : `The alternative is ${named}.`;
}
