// Danish: what must be put right before a requirement can be judged.
import type { Blocked, DeviationReading } from "../../evaluation";
import type { UnreadableProblem } from "../../plan";
import type { Names } from "../findings/names";
import { formatDate, formatList } from "../format";
import { aggregationUnset } from "./da-aggregation";
import { readingText } from "./da-deviation";
import { BASES, bounds, DOUBTED, kroner, SIGNS, VERSIONS } from "./da-words";
import { figure, limit, sentence, withUnit } from "./figures";

export const PROBLEMS: Readonly<Record<UnreadableProblem, string>> = {
  "error-value": "en fejlværdi",
  "not-a-number": "ikke et tal",
  "not-a-date": "ikke en dato",
  "date-not-number": "en dato og ikke et tal",
  "other-unit": "i en anden enhed end rækkens",
  "not-applicable": "ikke et resultat; er målet ikke relevant, vælges det som målets tilstand",
  "not-yes-or-no": "ikke ja eller nej",
  "no-column": "en kolonne, der ikke findes",
  "unknown-word": "et ord, der ikke kendes her",
};

/** Says what stands in the way and what to do about it. */
export function blocked(reason: Blocked, names: Names): string {
  switch (reason.kind) {
    case "unreadable":
      if (reason.problem === "no-column")
        return `Det kan ikke vides: ${place(reason, names)} findes ikke. Ret overskriften, hvis kolonnen er omdøbt.`;
      return `Kan ikke læses: »${reason.shown}« i ${place(reason, names)} er ${PROBLEMS[reason.problem]}. Ret cellen.`;
    case "rule-incomplete":
      return reason.problem === "missing"
        ? `Reglen er ufuldstændig: ${place(reason, names)} er ikke udfyldt. Udfyld cellen.`
        : `Kræver afklaring: det, der står i ${place(reason, names)}, passer ikke til denne type krav. Ret cellen.`;
    case "year-missing":
      return `Planens år mangler. Skriv det i tabellen ${names.table("plan")}.`;
    case "baseline-missing":
      return `${reason.kpi} for ${reason.period} mangler; uden det kan en ændring ikke vurderes. Skriv tallet i tabellen ${names.table("kpis")}.`;
    case "years-missing": {
      const years = formatList(
        reason.years.map(({ period }) => period),
        "da",
      );
      return `${reason.kpi} for ${years} mangler; gennemsnittet kan ikke beregnes. Skriv tallene i tabellen ${names.table("kpis")}.`;
    }
    case "kpi-ambiguous":
      return `Kræver afklaring: ${reason.kpi} har flere forskellige tal for ${reason.period}. Behold ét i tabellen ${names.table("kpis")}.`;
    case "kpi-unit-differs":
      return `Kræver afklaring: ${reason.kpi} er i ${reason.unit}, men ${reason.other ?? "kravet"} er i ${reason.expected}, og tallene kan ikke sammenlignes. Omregn tallet i tabellen ${names.table("kpis")}, eller ret enheden.`;
    case "aggregation-unset":
      return aggregationUnset(reason, names);
    case "percent-unclear":
      return percentUnclear(reason);
    case "periods-differ":
      return `Kræver afklaring: tallene er for hver sin periode (${reason.numerator} og ${reason.denominator}). Skriv begge for samme periode i tabellen ${names.table("kpis")}.`;
    case "denominator-zero":
      return `${reason.kpi} er 0 for ${reason.period}, og der kan ikke divideres med 0. Ret tallet i tabellen ${names.table("kpis")}.`;
    case "list-row-not-whole":
      return `Kræver afklaring: ${reason.item} i listen ${reason.list} står til ${figure(reason.value, "da")}, som ikke er et helt antal.`;
    case "count-impossible":
      return `Kræver afklaring: antallet er ${figure(reason.value, "da")}, og et antal er helt og ikke negativt. Skriv det antal, der er gennemført.`;
    case "delivery-date-missing":
      return `Kræver afklaring: det er leveret, men datoen mangler, så det ikke kan ses, om det var senest ${formatDate(reason.due.period.end, "da")}. Skriv datoen i tabellen ${names.table("requirements")}.`;
    case "delivery-contradicts":
      return `Kræver afklaring: svaret er nej, men der er skrevet en leveringsdato, ${formatDate(reason.on, "da")}. Ret den ene af de to.`;
    case "budget-nature-missing":
      return `Arten mangler for ${formatList(reason.lines, "da")} i tabellen ${names.table("budget")}, så budgettet ikke kan lægges sammen.`;
    case "agreement-missing":
      return `Kræver afklaring: ${formatList(reason.lines, "da")} udgår af afvigelsen uden henvisning til en aftale. Skriv referencen i tabellen ${names.table("budget")}.`;
    case "deviation-unclear":
      return unclear(reason, names);
    case "base-too-small": {
      const { reading, floor, amountUnit, version } = reason;
      const least = floor.n === 0n ? "" : ` (mindst ${kroner(floor, amountUnit)})`;
      return `Kræver afklaring: ${BASES[reading.base]} i ${VERSIONS[version]} er ${kroner(reading.baseAmount, amountUnit)}, for lidt til at beregne en afvigelse i pct. af${least}. Aftal et andet afvigelsesgrundlag.`;
    }
    case "scale-unclear":
      return SCALES[reason.problem](names);
    case "scale-undefined":
      return `Kræver afklaring: skalaen siger ikke, hvad ${withUnit(figure(reason.value, "da"), reason.unit, "da")} giver. Udfyld den i tabellen ${names.table("scales")}.`;
    case "alternative-unknown":
      return sentence(
        `Kræver afklaring: kravet er ikke opfyldt alene, og alternativet »${reason.alternative}« findes ikke entydigt under samme mål`,
      );
  }
}

/** "kolonnen Måltal i tabellen Krav"; settings stand beside their names. */
function place(reason: Blocked & { readonly kind: "unreadable" | "rule-incomplete" }, names: Names): string {
  const { table, column } = reason.origin;
  if (column === null) return `tabellen ${names.table(table)}`;
  const where = `${names.column(table, column)} i tabellen ${names.table(table)}`;
  return table === "plan" ? `indstillingen ${where}` : `kolonnen ${where}`;
}

function unclear(reason: Blocked & { readonly kind: "deviation-unclear" }, names: Names): string {
  const { baseUnset, signsUnset, readings, version, target, unit } = reason;
  const open = formatList(
    [...(baseUnset ? ["afvigelsesgrundlaget"] : []), ...(signsUnset ? ["udgifternes fortegn"] : [])],
    "da",
  );
  const figures = signsUnset ? bySigns(readings) : formatList(readings.map(readingText), "da");
  const limited = bounds("at-most", target, null, unit);
  return `Kræver afklaring: ${open} er ikke valgt i planen, og læsningerne giver ikke samme udfald. Afvigelsen fra ${VERSIONS[version]} (${limited}) kan læses som ${figures}. Vælg i tabellen ${names.table("plan")}.`;
}

function percentUnclear({ doubt }: Blocked & { readonly kind: "percent-unclear" }): string {
  const { side, comparison } = doubt;
  const [written, meant] = [limit(doubt.written, "da"), limit(doubt.meant, "da")];
  const against = comparison.bound === null ? "" : limit(comparison.bound, "da");
  return `Kræver afklaring: ${limit(comparison.value, "da")} pct. sammenlignes med ${against} pct., og udfaldet afhænger af, om ${DOUBTED[side]} er ${written} eller ${meant} pct. Ret tallet til ${meant}, eller skriv ${written} med procenttegn, hvis det er rigtigt.`;
}

/** The readings grouped by sign convention. */
function bySigns(readings: readonly DeviationReading[]): string {
  return [...new Set(readings.map(({ signs }) => signs))]
    .map((signs) => {
      const figures = readings.filter((reading) => reading.signs === signs).map(readingText);
      return `${formatList(figures, "da")} (${SIGNS[signs]})`;
    })
    .join(" eller ");
}

const SCALES: Readonly<Record<"empty" | "contradicting" | "outside", (names: Names) => string>> = {
  empty: (names) =>
    `Kræver afklaring: skalaen har for få trin. Udfyld den i tabellen ${names.table("scales")}.`,
  contradicting: (names) =>
    `Kræver afklaring: skalaen har to trin for samme værdi. Ret tabellen ${names.table("scales")}.`,
  outside: (names) =>
    `Kræver afklaring: skalaen giver mindre end 0 eller mere end 100 pct. Ret tabellen ${names.table("scales")}.`,
};
