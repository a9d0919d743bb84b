// What the quarter's and the year's report say, in Danish like all sheets.
import type { Forecast } from "../../plan";

export const REPORT_WORDS = {
  quarterTitle: (period: string, plan: string) => `Afrapportering for ${period}: ${plan}`,
  yearTitle: (plan: string) => `Målrapportering: ${plan}`,
  untitledPlan: "resultatplan",
  quarterSheet: (period: string) => `Rapport ${period}`,
  yearSheet: (year: string) => `Målrapportering ${year}`,
  between: (from: string, to: string) => (to === "" ? from : `${from} til ${to}`),
  asOf: "Opgjort pr.",
  score: "Samlet målopfyldelse",
  counts: "Mål",
  countsText: (counts: {
    readonly fulfilled: number;
    readonly "not-fulfilled": number;
    readonly undetermined: number;
  }) =>
    `${counts.fulfilled} opfyldt, ${counts["not-fulfilled"]} ikke opfyldt, ${counts.undetermined} ikke opgjort`,
  note: "Bemærk",
  provisional: "Foreløbig: der er fejl, som skal rettes, før scoren kan bruges.",
  computed: "Beregnet",
  version: "Version",
  code: "Kontrolkode",
  forecast: {
    "on-track": "● Grøn",
    "at-risk": "▲ Gul",
    "off-track": "■ Rød",
  } satisfies Readonly<Record<Forecast, string>>,
  goals: [
    "Mål",
    "Titel eller krav",
    "Måltal",
    "Resultat til dato",
    "Status",
    "Prognose",
    "Hvorfor",
    "Forklaring og korrigerende handling",
    "Ansvarlig",
    "Dokumentation",
  ],
  action: (text: string) => `Handling: ${text}`,
  noExplanation: "Forklaring mangler.",
  since: (period: string) => `Ændret siden afrapporteringen for ${period}`,
  sinceColumns: ["Hvad", "", "Før", "Nu", "", "", "Celler, der er ændret"],
  sinceGoal: (id: string) => `Mål ${id}`,
  sinceRequirement: (id: string) => `Krav ${id}`,
  unchanged: "Intet mål eller krav har skiftet status.",
  onlyTime: "Ingen celle er ændret; det er dagen, der opgøres pr.",
  cell: (cell: string, column: string, before: string, now: string) =>
    `${cell} ${column}: ${before === "" ? "tom" : before} → ${now === "" ? "tom" : now}`,
  moreCells: (count: number) => `og ${count} flere`,
  ready: {
    heading: "Før afsendelsen",
    columns: [
      "",
      "Punkt",
      "",
      "",
      "",
      "",
      "Hvordan det står",
      "Hvem der står inde for det, og hvorfor",
      "",
      "",
    ],
    marks: {
      holds: { answered: ["✔", "I orden"], unanswered: ["✔", "I orden"] },
      open: { answered: ["▲", "Begrundet"], unanswered: ["✘", "Åbent"] },
      ask: { answered: ["✔", "Set efter"], unanswered: ["?", "Ikke set efter"] },
    },
  },
  first: "Dette er den første afrapportering, der er gemt.",
  course: "Sikker score gennem året",
  chart: "Sikker score",
  forecastNote:
    "Prognosen er styrelsens egen og tæller ikke med. Status, resultat og begrundelse er beregnet af Resultatplan for Excel.",
  year: {
    part1: ["Mål", "Titel", "Måltal", "Resultat", "Opfyldelse", "Vægt", "Score"],
    total: "Samlet målopfyldelse",
    part2: "Analyse af udvalgte mål",
    part2Note: "Mål, der ikke er opfyldt, og de mål, der er skrevet en forklaring til for hele året.",
    none: "Alle mål er opfyldt, og ingen er valgt til analyse.",
    goal: (id: string) => `Mål ${id}`,
    wording: "Måltekst",
    result: "Opfyldelse",
    requirement: (id: string) => `Krav ${id}`,
    explanation: "Forklaring",
    action: "Korrigerende handling",
    assessment: "Departementschefens diskretionære vurdering",
    assessmentNote: "Vurderingen er en bemærkning. Den indgår ikke i scoren.",
    noAssessment: "Ikke angivet.",
  },
} as const;
