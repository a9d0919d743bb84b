// The words of the small workbook that carries next year's plan until the pane has built it there.
export const CARRIED_WORDS = {
  file: (year: number) => `Resultatplan ${year}.xlsx`,
  sheet: "Ny plan",
  dataSheet: "Ny plan, indhold",
  rows: (title: string, year: string): string[] => [
    title === "" ? `Resultatplan ${year}` : title,
    "",
    "Planen ligger klar i denne projektmappe.",
    "1. Vælg Åbn rude i gruppen Resultatplan på fanen Hjem.",
    `2. Tryk Opret planen for ${year} i ruden. Så laves arkene Plan, Mål, Krav og de øvrige, og dette ark fjernes.`,
    "3. Gem projektmappen under sit eget navn.",
  ],
} as const;
