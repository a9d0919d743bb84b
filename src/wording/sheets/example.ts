// The words of the example rows of a new plan.
export const EXAMPLE_WORDS = {
  notice: "Eksempler: skriv planens egne mål og krav i stedet, og slet det, der ikke skal bruges.",
  institution: "Eksempelstyrelsen",
  department: "Eksempelministeriets departement",
  amountUnit: "mio. kr.",
  percent: "pct.",
  unit: "sager",
  kpi: "Sager over fristen",
  goals: {
    service: "Eksempel: bedre betjening",
    budget: "Eksempel: retvisende budgettering",
  },
  requirements: {
    satisfaction: "Eksempel: brugertilfredsheden er mindst 80 pct. ved årets udgang.",
    delivery: "Eksempel: en vejledning er offentliggjort senest i 2. kvartal.",
    falls: "Eksempel: antallet af sager over fristen falder i forhold til året før.",
    deviation: "Eksempel: afvigelsen mellem grundbudget og realiseret resultat er højst 5 pct.",
  },
  budget: {
    appropriation: "Bevilling",
    income: "Indtægter",
    salaries: "Løn",
    other: "Øvrig drift",
  },
} as const;
