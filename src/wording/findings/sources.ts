// What the rules rest on where it is not a sentence of the plan, in words.
import type { Language } from "../language";
import type { SourceWords } from "./words";

export const SOURCES: Readonly<Record<Language, SourceWords>> = {
  da: {
    contract: "Tabellernes aftalte navne, kolonner og ord: det, der ikke følger dem, kan ikke læses.",
    "excel-precision": "Excels specifikationer: et tal gemmes med 15 betydende cifre.",
    "excel-text": "Excel skelner mellem tal, datoer og tekst; tekst tælles, sorteres og slås anderledes op.",
    "danish-notation": "Dansk talnotation: komma før decimaler, punktum mellem tusinder; på engelsk omvendt.",
    "three-valued":
      "En manglende værdi er hverken et resultat på 0 eller en opfyldelse: den er ikke opgjort.",
    arithmetic: "Tallene skal kunne regnes sammen, som planen siger.",
    "budget-practice": "Økonomistyrelsens praksis for budget og udgiftsopfølgning.",
    "audit-practice": "Almindelig revisionsskik: det, der tælles, skal kunne ses og være sket.",
  },
  en: {
    contract: "The agreed names, columns and words of the tables: what does not follow them cannot be read.",
    "excel-precision": "Excel's specifications: a number is kept with 15 significant digits.",
    "excel-text":
      "Excel tells numbers, dates and text apart; text is counted, sorted and looked up differently.",
    "danish-notation":
      "Danish notation: comma before decimals, full stop between thousands; in English the other way.",
    "three-valued": "A missing value is neither a result of 0 nor a fulfilment: it is not settled.",
    arithmetic: "The numbers must add up as the plan says.",
    "budget-practice":
      "The Agency for Public Finance and Management's practice for budgets and expenditure follow-up.",
    "audit-practice": "Ordinary audit practice: what is counted must be visible and must have happened.",
  },
};
