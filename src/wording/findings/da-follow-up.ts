// Danish: findings about evidence, time and presentation.
import { missingThing, whereItBelongs } from "./da-needs";
import type { Words } from "./words";

export const followUp = {
  "documentation-missing": {
    message: ({ id }) =>
      `Krav ${id} ville være opfyldt, men dokumentationen mangler. Kravet tæller ikke, før den er angivet.`,
    remedy: (_, say) => `Skriv en henvisning til dokumentationen i kolonnen ${say.column}.`,
  },
  "report-late": {
    message: ({ quarter, planYear, sentOn, due, days }, say) =>
      `Afrapporteringen for ${quarter}. kvartal ${planYear} er sendt ${say.date(sentOn)}, ${say.number(days)} ${days === 1 ? "dag" : "dage"} efter fristen ${say.date(due)}.`,
    remedy: "Kontrollér datoen. Er den rigtig, så nævn forsinkelsen i næste afrapportering.",
  },
  "report-missing": {
    message: ({ quarter, planYear, due }, say) =>
      `Afrapporteringen for ${quarter}. kvartal ${planYear} skulle være sendt senest ${say.date(due)}, men er ikke angivet som sendt.`,
    remedy: (_, say) => `Send den, og skriv datoen i kolonnen ${say.column} i tabellen ${say.table}.`,
  },
  "rounding-hides-verdict": {
    message: ({ id, value, bound, unit, met, decimals }, say) => {
      const verdict = met ? "opfyldt" : "ikke opfyldt";
      const limit = bound === null ? "" : ` mod ${say.number(bound)}`;
      return (
        `Krav ${id} er ${verdict}, selv om afrundingen tyder på andet: resultatet er ${say.rounded(value, decimals)}${limit} ${unit}`.trimEnd() +
        "."
      );
    },
    remedy: ({ decimals }, say) =>
      `Vis mindst ${say.number(decimals)} decimaler i cellen, så læseren ser det samme som beregningen.`,
  },
  "delivery-date-missing": {
    message: ({ id, deadline }) =>
      `Krav ${id} er angivet som leveret, men uden dato. Det kan ikke ses, om fristen »${deadline}« er holdt.`,
    remedy: (_, say) => `Skriv datoen i kolonnen ${say.column}.`,
  },
  "delivery-contradicts": {
    message: ({ id, date }, say) =>
      `Krav ${id} er angivet som ikke leveret, men har leveringsdatoen ${say.date(date)}.`,
    remedy: "Ret det af de to, der er forkert.",
  },
  "evidence-missing": {
    message: ({ id }) =>
      `Krav ${id} er opfyldt, men har hverken dokumentation eller kilde, så ingen kan efterprøve det.`,
    remedy: (_, say) =>
      `Skriv en henvisning i kolonnen ${say.column} eller ${say.name("requirements", "source")}.`,
  },
  "documented-late": {
    message: ({ id, on, days }, say) =>
      `Krav ${id} er dokumenteret ${say.date(on)}, ${say.number(days)} ${days === 1 ? "dag" : "dage"} efter fristen. Det tæller som opfyldt, men kan give spørgsmål.`,
    remedy: "Kontrollér datoen, og skriv i bemærkningen, hvorfor dokumentationen kom senere.",
  },
  "documentation-shared": {
    message: ({ documentation, ids, goals }, say) =>
      `»${documentation}« dokumenterer krav under ${say.number(goals)} mål (krav ${say.list(ids)}).`,
    remedy: "Kontrollér, at dokumentet dækker dem alle, og henvis gerne til afsnit.",
  },
  "result-overdue": {
    message: ({ id, need, deadline }, say) =>
      `Krav ${id} havde fristen »${deadline}« og er ikke opgjort: ${missingThing(need, say)}. Kravet tæller ikke som opfyldt, før det er opgjort.`,
    remedy: ({ need }, say) => whereItBelongs(need, say),
  },
  "result-outdated": {
    message: ({ id, period, deadline }) =>
      `Krav ${id} opgøres på et tal for ${period}, men fristen er »${deadline}«.`,
    remedy: (_, say) => `Skriv tallet for hele perioden i tabellen ${say.table}, når det kendes.`,
  },
  "kpi-measured-early": {
    message: ({ kpi, period, date }, say) =>
      `Nøgletallet »${kpi}« for ${period} er målt ${say.date(date)}, før perioden begyndte.`,
    remedy: "Ret datoen eller perioden.",
  },
  "signed-after-start": {
    message: ({ signedOn, start, days }, say) =>
      `Planen er underskrevet ${say.date(signedOn)}, ${say.number(days)} ${days === 1 ? "dag" : "dage"} efter at den trådte i kraft ${say.date(start)}.`,
    remedy: "Det kræver ingen handling, men kan være værd at nævne i den årlige opfølgning.",
  },
  "report-period-unknown": {
    message: ({ period, planYear }) =>
      `»${period}« er hverken et kvartal i ${planYear} eller hele året. Rapporten tæller ikke med.`,
    remedy: ({ planYear }) => `Skriv perioden som fx 2. kvartal ${planYear}.`,
  },
  "report-duplicated": {
    message: ({ period, firstRow }) =>
      `Rapporten for ${period} står også i række ${firstRow}. Kun den første bruges.`,
    remedy: "Behold rækken med den rigtige dato, og slet den anden.",
  },
  "report-sent-early": {
    message: ({ period, sentOn, end }, say) =>
      `Rapporten for ${period} er sendt ${say.date(sentOn)}, før perioden sluttede ${say.date(end)}.`,
    remedy: "Ret datoen eller perioden.",
  },
  "formula-overwritten": {
    message: ({ shown, formulas }, say) =>
      `${shown} i kolonnen ${say.column} er skrevet som tal, mens ${say.number(formulas)} tilsvarende celler er formler. Tallet følger ikke med, når andre celler ændres.`,
    remedy: "Sæt formlen ind igen, eller notér, hvorfor tallet er skrevet.",
  },
  "value-not-visible": {
    message: (_, say) => `Cellen i kolonnen ${say.column} viser #### i stedet for sin værdi.`,
    remedy: "Gør kolonnen bredere.",
  },
} satisfies Partial<Words>;
