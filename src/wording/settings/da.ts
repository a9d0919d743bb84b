// The plan's settings in Danish.
import { BASES } from "../reasons/da-words";
import { capital } from "../report/capital";
import type { SettingWords } from ".";

export const danish: SettingWords = {
  meaning: {
    institution: "Styrelsens navn, som det står i rapporter.",
    department: "Departementet, som planen er aftalt med.",
    title: "Planens navn.",
    year: "Året, som planen gælder. Krav uden frist forfalder, når det slutter.",
    signedOn: "Dagen, planen er underskrevet.",
    declaredGoals: "Antallet af mål, som planen selv nævner. Kontrollen holder det op mod tabellen Mål.",
    weighting: "Ens: hvert mål vejer 100 divideret med antallet af mål. Angivet: vægten står ved hvert mål.",
    totalWeight: "Det, de angivne vægte skal give tilsammen.",
    withdrawnGoals: "Om et udgået mål går ud af antallet eller tæller 0.",
    deviationBase: "Det, budgetafvigelsen regnes i pct. af. Det fremgår af aftalen mellem parterne.",
    agreedBaseAmount: "Beløbet, når afvigelsesgrundlaget er et aftalt beløb.",
    baseFloor: "Er grundlaget mindre end dette, regnes der ingen procent.",
    signConvention:
      "Hvilke beløb i tabellen Budget der skrives som negative: ingen, udgifterne, eller indtægterne som i regnskabet.",
    amountUnit: "Enheden for beløbene i tabellen Budget. Den vises, men der regnes aldrig om.",
    reportingDays: "Kalenderdage efter et kvartals afslutning, før afrapporteringen er forsinket.",
    assessment: "Departementets diskretionære vurdering. Den gengives i rapporten og ændrer aldrig scoren.",
    periodStart: "Den første dag, planen gælder. Uden den gælder planen kalenderåret.",
    periodEnd: "Den sidste dag, planen gælder. Et krav uden frist forfalder den dag.",
  },
  empty: "ikke angivet",
  base: {
    "budgeted-result": capital(BASES["budgeted-result"]),
    "gross-expenditure": capital(BASES["gross-expenditure"]),
    appropriation: capital(BASES.appropriation),
    "agreed-amount": capital(BASES["agreed-amount"]),
  },
};
