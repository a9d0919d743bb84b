// Danish: why a requirement is fulfilled, not fulfilled or not yet decided.
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
import { madeUpOf, partsMissing } from "./da-aggregation";
import { blocked } from "./da-blocked";
import { againstMean, besides, changed, compared } from "./da-comparison";
import { difference, ratio } from "./da-computed";
import { deviated } from "./da-deviation";
import { listed } from "./da-list";
import { days, VERSIONS } from "./da-words";
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
        : `Dokumentationen er dateret ${formatDate(reason.documentedLate.on, "da")}, ${days(reason.documentedLate.days)} efter fristen.`,
      alternatives(result),
    );
  if (reason.kind === "not-due-yet")
    return sentences(
      `Kravet er ikke forfaldent: ${deadline(reason.due)}.`,
      soFar(reason.soFar, result, reason.need, brief),
    );
  if (reason.kind === "result-missing") return sentences(needed(reason.need, names), overdue(reason.due));
  if (reason.kind === "documentation-missing")
    return sentences(
      outcome(reason.outcome, result.margin, brief),
      reason.later === null
        ? `Planen kræver dokumentation, og den mangler; kravet tæller først, når den er angivet i tabellen ${names.table(reason.origin.table)}.`
        : `Planen kræver dokumentation, og den er dateret ${formatDate(reason.later, "da")}, efter den dag, der opgøres for.`,
    );
  if (reason.kind === "assumed") return `Antaget ${ASSUMED[reason.status]}.`;
  return blocked(reason, names);
}

const ASSUMED = {
  fulfilled: "opfyldt",
  "not-fulfilled": "ikke opfyldt",
  undetermined: "ikke opgjort",
} as const;

/** What was found, met or not. */
function outcome(found: Outcome, margin: Margin | null, brief: boolean): string {
  // In brief the distance is told only where it is missing.
  const told = brief && found.met ? null : margin;
  switch (found.kind) {
    case "compared":
      return sentences(
        compared(found.comparison, told, "Resultatet"),
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
        compared(found.comparison, told, `Afvigelsen fra ${VERSIONS[found.version]}`),
        "Tallet er skrevet i arket, ikke beregnet af et budget.",
      );
    case "listed":
      return listed(found);
    case "ratio":
      return ratio(found, told, brief);
    case "difference":
      return difference(found, told, brief);
    case "graded":
      return sentence(
        `Resultatet er ${withUnit(figure(found.value, "da"), found.unit, "da")}; det giver ${figure(found.score, "da")} pct. efter skalaen`,
      );
    case "stated":
      return found.met ? "Det er bekræftet." : "Svaret er nej.";
    case "delivered":
      return delivered(found.on, found.due);
    case "not-delivered":
      return "Det er ikke leveret.";
    case "late": {
      const { on, due, days: late } = found;
      const lateness = `Det er leveret ${formatDate(on, "da")}, ${days(late)} efter fristen ${formatDate(due.period.end, "da")}.`;
      return sentences(found.of === null ? "" : outcome(found.of, null, brief), lateness);
    }
  }
}

function delivered(on: IsoDate | null, due: Due | null): string {
  if (on === null) return "Det er leveret.";
  const date = formatDate(on, "da");
  if (due === null) return `Det er leveret ${date}.`;
  const limitDate = due.implied ? "er planårets udgang" : `var ${formatDate(due.period.end, "da")}`;
  return `Det er leveret ${date}; fristen ${limitDate}.`;
}

function deadline({ period, implied }: Due): string {
  const date = formatDate(period.end, "da");
  return `fristen er ${implied ? `planårets udgang, ${date}` : date}`;
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
      `Foreløbigt: ${outcome(found, margin, brief)}`,
      answer
        ? ""
        : found.met
          ? "Med det resultat ville kravet være opfyldt."
          : "Med det resultat ville kravet ikke være opfyldt.",
    );
  }
  if (need?.kind === "measured-later" || need?.kind === "delivered-later") return dated(need);
  return "Der er endnu ikke skrevet et resultat.";
}

function madeUpIn(source: ResultSource): MadeUp | null {
  return source.kind === "kpi" ? source.madeUp : null;
}

function dated(need: Need & { readonly kind: "measured-later" | "delivered-later" }): string {
  const date = formatDate(need.on, "da");
  const what = need.kind === "measured-later" ? "Måledatoen" : "Leveringsdatoen";
  return `${what}, ${date}, ligger efter den dag, der opgøres for.`;
}

/** What is missing, and the table it belongs in. */
function needed(need: Need, names: Names): string {
  const table = (key: Parameters<Names["table"]>[0]) => names.table(key);
  switch (need.kind) {
    case "result":
      return `Resultatet mangler. Skriv det i tabellen ${table("requirements")}.`;
    case "statement":
      return `Svaret mangler. Skriv ja eller nej i tabellen ${table("requirements")}.`;
    case "delivery":
      return `Det er ikke oplyst, om det er leveret. Skriv datoen i tabellen ${table("requirements")}.`;
    case "kpi":
      return `${need.kpi} for ${need.period} mangler. Skriv tallet i tabellen ${table("kpis")}.`;
    case "parts":
      return partsMissing(need, names);
    case "list":
      return `Listen ${need.list} er tom. Udfyld den i tabellen ${table("lists")}.`;
    case "list-rows":
      return `Listen ${need.list} mangler tal eller vurdering for ${formatList(need.rows, "da")}. Udfyld dem i tabellen ${table("lists")}.`;
    case "budget":
      return `Beløb i kolonnen ${names.column("budget", need.version)} mangler for ${formatList(need.lines, "da")}. Udfyld dem i tabellen ${table("budget")}.`;
    case "budget-table":
      return `Der er ingen budgetposter at beregne afvigelsen af. Udfyld tabellen ${table("budget")}.`;
    case "measured-later":
    case "delivered-later":
      return dated(need);
  }
}

function overdue(due: Due | null): string {
  if (due === null || due.implied) return "";
  const date = formatDate(due.period.end, "da");
  return due.daysLeft === 0 ? `Fristen er opgørelsesdagen, ${date}.` : `Fristen var ${date}.`;
}

/** How this requirement's alternatives bear on it. */
function alternatives({ requirement: own, status, alternatives: group }: RequirementResult): string {
  if (group === null || status === "fulfilled") return "";
  const others = group.ids.filter((id) => id !== own.id);
  const named = `${others.length === 1 ? "krav" : "kravene"} ${formatList(others, "da")}`;
  return group.status === "fulfilled"
    ? `Det er nok, at et alternativ er opfyldt (${named}).`
    : `Alternativet er ${named}.`;
}
