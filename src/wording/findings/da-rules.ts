// Danish: findings about the plan's own rules: targets, weights, deadlines, scales.
import { AGGREGATIONS } from "../reasons/da-aggregation";
import type { Words } from "./words";

/** For columns that a workbook made by an earlier version does not have. */
const ADD_COLUMN = " Mangler kolonnen, så tryk »Tilføj det, der mangler«.";

export const rules = {
  "kind-missing": {
    message: ({ id }) => `Krav ${id} har ingen type. Uden den er der ingen regel at opgøre efter.`,
    remedy: (_, say) => `Vælg kravets type i kolonnen ${say.column}.`,
  },
  "comparator-missing": {
    message: ({ id }) => `Krav ${id} siger ikke, hvordan resultatet skal sammenlignes med måltallet.`,
    remedy: (_, say) => `Vælg fx mindst eller højst i kolonnen ${say.column}.`,
  },
  "comparator-unsuited": {
    message: ({ id }) => `Krav ${id} har en sammenligning, der ikke passer til typen.`,
    remedy: (_, say) => `Vælg en anden sammenligning i kolonnen ${say.column}, eller ret kravets type.`,
  },
  "target-missing": {
    message: ({ id }) => `Krav ${id} har intet måltal, så resultatet kan ikke vurderes.`,
    remedy: (_, say) => `Skriv måltallet i kolonnen ${say.column}.`,
  },
  "bounds-contradict": {
    message: ({ id, from, to }, say) =>
      `Krav ${id} skal ligge mellem ${say.number(from)} og ${say.number(to)}. Det kan intet tal.`,
    remedy: "Byt de to tal om, eller ret det, der er forkert.",
  },
  "upper-bound-missing": {
    message: ({ id }) => `Krav ${id} skal ligge mellem to tal, men det øverste mangler.`,
    remedy: (_, say) => `Skriv den øvre grænse i kolonnen ${say.column}.`,
  },
  "deadline-outside-year": {
    message: ({ id, deadline, planYear }) =>
      `Krav ${id} har fristen »${deadline}«, men planen gælder for ${planYear}.`,
    remedy: "Kontrollér året i fristen.",
  },
  "deadline-missing": {
    message: ({ id }) => `Krav ${id} er en leverance uden frist. Årets sidste dag bruges.`,
    remedy: (_, say) => `Skriv fristen i kolonnen ${say.column}, hvis planen har en anden.`,
  },
  "year-in-text-differs": {
    message: ({ years, planYear, sentence }, say) =>
      `Teksten nævner ${say.list(years)}, men planen gælder for ${planYear}: »${sentence}«.`,
    remedy: "Kontrollér året. Er det planens egen underskrevne tekst, så notér fejlen, og lad teksten stå.",
  },
  "text-contradicts": {
    message: ({ words, shown }, say) => `Teksten siger »${words}«, men ${say.place} siger »${shown}«.`,
    remedy: (_, say) => `Opgørelsen følger kolonnen ${say.column}. Ret den af de to, der er forkert.`,
  },
  "weights-do-not-sum": {
    message: ({ sum, total, stated }, say) =>
      stated
        ? `Målenes vægte giver tilsammen ${say.number(sum)}, men den samlede vægt er ${say.number(total)}.`
        : `Målenes vægte giver tilsammen ${say.number(sum)}, ikke ${say.number(total)}, og Samlet vægt er ikke udfyldt. Scoren beregnes derfor i forhold til ${say.number(sum)}.`,
    remedy: (_, say) =>
      `Ret vægtene i kolonnen ${say.column}, eller skriv planens egen sum som indstillingen Samlet vægt.`,
  },
  "weight-missing": {
    message: ({ id }) => `Mål ${id} har ingen vægt, selv om planens mål vægtes hver for sig.`,
    remedy: (_, say) => `Skriv målets vægt i kolonnen ${say.column}.`,
  },
  "weight-negative": {
    message: ({ id, weight }, say) =>
      `${id} har vægten ${say.number(weight)}. En vægt kan ikke være under 0.`,
    remedy: "Skriv den vægt, planen angiver.",
  },
  "weights-ignored": {
    message: () =>
      "Målene har forskellige vægte, men planen siger, at de vægter ens. Vægtene har ingen virkning.",
    remedy: (_, say) =>
      `Slet vægtene, eller ret ${say.name("plan", "weighting")} i tabellen ${say.name("plan")}.`,
  },
  "subweights-differ": {
    message: ({ id, weight, sum }, say) =>
      `Mål ${id} har vægten ${say.number(weight)}, men delmålenes vægte giver ${say.number(sum)}.`,
    remedy: "Ret målets vægt eller delmålenes, så de passer sammen.",
  },
  "combination-impossible": {
    message: ({ id, count, parts }, say) =>
      `Mål ${id} kræver mindst ${say.number(count)} opfyldte dele, men har ${say.number(parts)}.`,
    remedy: (_, say) => `Ret antallet i kolonnen ${say.column}, eller tilføj de dele, der mangler.`,
  },
  "aggregation-unset": {
    message: ({ id, kpi, readings, missing }, say) =>
      `Krav ${id} måles på »${kpi}«, som har tal for dele af perioden, og planen siger ikke, hvordan årets tal gøres op` +
      (readings.length === 0
        ? "."
        : `: ${say.list(readings.map(({ aggregation, value }) => `${AGGREGATIONS[aggregation]} ${say.about(value)}`))}.`) +
      (missing.length === 0 ? "" : ` Der mangler tal for ${say.list(missing.map(say.span))}.`),
    remedy: (_, say) =>
      `Vælg i kolonnen ${say.column} i tabellen ${say.table}, eller i samme kolonne i tabellen ${say.name("kpis")}.${ADD_COLUMN}`,
  },
  "baseline-missing": {
    message: ({ id, kpi, year }) =>
      `Krav ${id} sammenligner med ${year}, men »${kpi}« for ${year} mangler. Uden det kan kravet ikke vurderes.`,
    remedy: ({ year }, say) => `Skriv tallet for ${year} i tabellen ${say.name("kpis")}.`,
  },
  "measure-missing": {
    message: ({ id, column }) =>
      column === "denominator"
        ? `Krav ${id} er et forhold, men siger ikke, hvad der divideres med.`
        : column === "subtracted"
          ? `Krav ${id} er en forskel, men siger ikke, hvad der trækkes fra.`
          : `Krav ${id} siger ikke, hvad det måles på.`,
    remedy: ({ column }, say) => `Udfyld kolonnen ${say.column}.${column === "subtracted" ? ADD_COLUMN : ""}`,
  },
  "scale-missing": {
    message: ({ id, points, needed }, say) =>
      `Krav ${id} opgøres efter en skala, der skal have mindst ${needed === 1 ? "én række" : `${say.number(needed)} rækker`}, men har ${say.number(points)}.`,
    remedy: (_, say) => `Skriv skalaen i tabellen ${say.name("scales")}, eller opgør kravet binært.`,
  },
  "scale-overlap": {
    message: ({ requirement, from, firstRow }, say) =>
      firstRow === null
        ? `Trinene i skalaen for krav ${requirement} overlapper ved ${say.number(from)}: samme værdi hører til to trin.`
        : `Skalaen for krav ${requirement} har to trin fra ${say.number(from)} (også række ${firstRow}).`,
    remedy: (_, say) =>
      `Slet det ene trin, eller ret dets ${say.name("scales", "from")} eller ${say.name("scales", "to")}.`,
  },
  "scale-score-outside": {
    message: ({ requirement, score }, say) =>
      `Skalaen for krav ${requirement} giver ${say.number(score)} pct. En opfyldelse ligger mellem 0 og 100 pct.`,
    remedy: "Ret scoren til et tal fra 0 til 100.",
  },
  "scale-not-monotone": {
    message: ({ requirement, from }, say) =>
      `Skalaen for krav ${requirement} skifter retning ved ${say.number(from)}. To trin kan være byttet om.`,
    remedy: "Kontrollér skalaens rækker mod planen.",
  },
  "scale-open": {
    message: ({ id, from, score }, say) =>
      `Skalaen for krav ${id} falder, men giver ${say.number(score)} pct. for alle værdier fra ${say.number(from)} og op. En række gælder fra sin værdi og op, uanset sammenligningen.`,
    remedy: (_, say) =>
      `Skriv en række med score 0, hvor skalaen slutter. Er rækkerne skrevet som øvre grænser, så skriv dem som ${say.name("scales", "from")} i stedet.`,
  },
  "scale-undefined": {
    message: ({ id, value }, say) =>
      `Skalaen for krav ${id} siger ikke, hvad resultatet ${say.number(value)} giver.`,
    remedy: (_, say) => `Skriv en række i tabellen ${say.name("scales")}, der dækker værdien.`,
  },
  "score-disagrees": {
    message: ({ id, met, score }, say) =>
      met
        ? `Krav ${id} er opfyldt efter måltallet, men giver ${say.number(score)} pct. efter skalaen.`
        : `Krav ${id} er ikke opfyldt efter måltallet, men giver ${say.number(score)} pct. efter skalaen.`,
    remedy:
      "Ret måltallet eller skalaen, så de siger det samme. Siger planen begge dele, så skriv det i Undtagelser.",
  },
  "scale-ignored": {
    message: ({ id, cause, goalId }, say) => {
      switch (cause) {
        case "goal-binary":
          return `Skalaen for krav ${id} giver ingen delvis score: mål ${goalId ?? ""} opgøres ikke efter andel.`;
        case "requirement-binary":
          return `Krav ${id} har rækker i tabellen ${say.name("scales")}, men opgøres ikke efter en skala. Rækkerne har ingen virkning.`;
        case "linear-limits":
          return `Skalaen for krav ${id} er lineær; ${say.name("scales", "to")} og ${say.name("scales", "inclusive")} har kun virkning for trin.`;
      }
    },
    remedy: ({ cause }, say) => {
      switch (cause) {
        case "goal-binary":
          return `Vælg andel i kolonnen ${say.name("goals", "scoring")} ved målet, hvis en delvis opfyldelse skal tælle. Slet ellers skalaen.`;
        case "requirement-binary":
          return `Vælg trin eller lineær i kolonnen ${say.name("requirements", "grading")}, eller slet rækkerne.`;
        case "linear-limits":
          return `Slet indholdet af cellen, eller vælg trin i kolonnen ${say.name("requirements", "grading")}.`;
      }
    },
  },
  "part-weights-ignored": {
    message: ({ id, cause }) =>
      cause === "binary"
        ? `Mål ${id} har delmål eller krav med forskellige vægte, men opgøres ikke efter andel. Vægtene har ingen virkning.`
        : `Mål ${id} har delmål eller krav med forskellige vægte, men de bedste af dem tæller lige meget. Vægtene har ingen virkning.`,
    remedy: (_, say) =>
      `Slet vægtene, eller vælg andel i kolonnen ${say.name("goals", "scoring")} og alle i ${say.name("goals", "combination")}.`,
  },
  "withdrawn-without-remark": {
    message: ({ id, standing }) =>
      `Mål ${id} er angivet som ${standing === "withdrawn" ? "udgået" : "ikke relevant"} uden en begrundelse. Planen justeres i udgangspunktet ikke i løbet af året.`,
    remedy: (_, say) => `Skriv hvorfor, og hvem der har besluttet det, i kolonnen ${say.column}.`,
  },
  "rule-unsuited": {
    message: ({ id }, say) =>
      `Krav ${id} har noget i kolonnen ${say.column}, som kravets type ikke kan bruge.`,
    remedy: ({ kind, column }) => {
      if (column === "yearsInMean")
        return "Skriv et helt antal år fra 1 til 20, ved værdi, antal eller udvikling for højst et år. Måltal skal være tomt.";
      if (kind === "deviation" && column === "unit")
        return "En budgetafvigelse opgøres i pct. Skriv pct. som enhed.";
      if (kind === "deviation") return "Skriv den budgetkolonne, afvigelsen måles fra, fx Grundbudget.";
      return "Ret cellen, så den passer til kravets type.";
    },
  },
  "baseline-conflicts": {
    message: ({ id, target, baseline, year }, say) =>
      `Krav ${id} sammenligner med ${year}, hvor tallet er ${say.number(baseline)}, men har måltallet ${say.number(target)}. De to kan give hver sit udfald.`,
    remedy:
      "Slet måltallet, hvis der sammenlignes med sidste år. Ellers vælg en sammenligning med et måltal.",
  },
  "scale-incomplete": {
    message: ({ requirement }, say) => `Skalaen for krav ${requirement} har en række uden ${say.column}.`,
    remedy: (_, say) => `Udfyld kolonnen ${say.column}, eller slet rækken.`,
  },
  "target-differs": {
    message: ({ id, used, other }, say) =>
      `Krav ${id} har måltallet ${say.number(used)} pct., men i tabellen ${say.table} står ${say.number(other)} pct. Måltallet ved kravet er brugt.`,
    remedy: "Ret det måltal, der ikke er planens.",
  },
  "reporting-days-impossible": {
    message: ({ days }, say) =>
      `Der kan ikke afrapporteres senest ${say.number(days)} dage efter kvartalets afslutning. 14 dage er brugt.`,
    remedy: (_, say) => `Skriv et helt antal dage ud for ${say.column} i tabellen ${say.table}.`,
  },
} satisfies Partial<Words>;
