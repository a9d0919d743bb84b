// In Danish: a result, its score and its goals.
import { plural } from "./plural";
import type {
  CalculationWording,
  GoalsWording,
  OutdatedWording,
  ScoreWording,
  StatusCountWording,
  StripWording,
} from "./result-words";

export const score: ScoreWording = {
  heading: "Samlet målopfyldelse",
  certain: "sikkert",
  possible: "muligt",
  explanation: "Sikkert: det, der er opfyldt nu. Muligt: hvis alt, der ikke er opgjort, bliver opfyldt.",
  provisional: "Foreløbig",
  provisionalBecause: (errors) =>
    `Tallet er foreløbigt: ${plural(errors, "fejl", "fejl")} kan ændre det. Ret ${errors === 1 ? "den" : "dem"}, og genberegn.`,
  showErrors: "Vis fejlene",
  calculatedAt: (time, asOf) => `Beregnet kl. ${time} pr. ${asOf} og skrevet i projektmappen.`,
  kept: (time) => `Her står stadig resultatet fra kl. ${time}.`,
};

export const statusCount: StatusCountWording = {
  fulfilled: (count) => `${count} opfyldt`,
  "not-fulfilled": (count) => `${count} ikke opfyldt`,
  undetermined: (count) => `${count} ikke opgjort`,
};

export const strip: StripWording = {
  label: "Målene efter status",
  goal: (id, title, status) => `Mål ${id} ${title}: ${status}`,
};

export const goals: GoalsWording = {
  heading: (count) => `Mål (${count})`,
  id: (id) => `Mål ${id}`,
  noGoals: "Tabellen Mål har ingen rækker endnu.",
  weight: "Vægt",
  score: "Score",
  requirements: "Krav",
  noRequirements: "Målet har ingen krav i tabellen Krav.",
  value: "Resultat",
  target: "Måltal",
  margin: "Margen",
  noValue: "ikke angivet",
  showAll: "Fold alle ud",
  hideAll: "Fold alle sammen",
  toFulfilled: "Det mindste, der skal til, før målet er opfyldt:",
  toNotFulfilled: "Det mindste, der skal til, før målet ikke længere er opfyldt:",
  toFulfilledByNone: "Målet kan ikke blive opfyldt ved, at et krav bliver det. Begrundelsen siger hvorfor.",
};

export const calculation: CalculationWording = {
  manual:
    "Excel beregner kun, når du beder om det (Formler → Beregningsindstillinger → Manuel). Formlerne blev beregnet før genberegningen og igen efter den. Tryk F9, når du selv har rettet noget.",
  incomplete:
    "Excel beregner kun, når du beder om det (Formler → Beregningsindstillinger → Manuel), og blev ikke færdig med at beregne formlerne. Resultatet kan bygge på gamle tal: Tryk F9, vent, til Excel er færdig, og genberegn.",
};

export const outdated: OutdatedWording = {
  text: "Inddata er ændret siden sidste genberegning.",
  untold: "Ruden kan ikke se i denne projektmappe, om inddata ændres. Genberegn, når du har ændret noget.",
};
