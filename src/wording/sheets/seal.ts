// What the seal says in the workbook, in Danish like all sheets. These texts also stand inside formulas: no quotation marks.

export const SEAL_WORDS = {
  title: "Segl over indtastningerne",
  code: "Kontrolkode",
  codeNow: "Kontrolkode nu",
  status: "Status",
  probe: "Prøve",
  probeNote:
    "2, når programmet kender sandhedsværdier i en kolonne; ellers kontrolleres kolonner med dem ikke",
  /** Begin the first line of the status; programs rely on them. */
  unchanged: "Uændret",
  changed: "Ændret",
  unchecked: "Kan ikke kontrolleres",
  unchangedText: "Uændret siden beregningen",
  changedText: "Ændret efter beregningen",
  codeDiffers: "kontrolkoden passer ikke til indtastningerne",
  table: "tabellen ",
  column: ", kolonnen ",
  headers: ", kolonneoverskrifterne",
  header: ", overskriften",
  row: ", række ",
  cell: " (celle ",
  cellEnd: ")",
  removed: ", er fjernet helt eller delvis",
  rowsRemoved: ", rækker er fjernet",
  rowsAdded: ", rækker er kommet til",
  formulaOrValue: ", en formel er blevet en værdi eller omvendt",
  more: "; ændringer i alt: ",
  moreEnd: " kolonner",
  obstacles: {
    "header-hidden":
      ": overskriftsrækken er skjult; slå Overskriftsrække til på fanen Tabeldesign, og genberegn",
    "wide-character": ": et tegn, som regneark tæller forskelligt (fx en emoji)",
    "huge-number": ": et tal på 10.000 mia. eller mere",
  },
  excelOnly: ": sandhedsværdier og fejlværdier kan kun kontrolleres i Excel",
  unreadable: ": kan ikke beregnes her; et tegn eller en funktion kendes ikke af dette program",
  differs: "Kan ikke kontrolleres: regnearket selv fandt en anden kontrolkode. Genberegn igen.",
  notComputed:
    "Kan ikke kontrolleres: regnearket har ikke beregnet kontrolkoden. Slå automatisk beregning til, og genberegn.",
  /** Printed beside the code. */
  proves:
    "Regnearket beregner selv kontrolkoden af alle celler, planen læses fra. Står den samme kode i mailen, er ingen af dem ændret siden beregningen. Koden er ikke en underskrift: den, der kender metoden, kan beregne en ny kode til ændrede tal. Et ark uden beskyttelse kan rettes af alle.",
  ownership: "Arket skrives af Resultatplan for Excel ved hver genberegning; ret ikke her.",
  columns: [
    "Tabel",
    "Kolonne",
    "Nu, 1",
    "Nu, 2",
    "Segl, 1",
    "Segl, 2",
    "Status",
    "Første ændrede række",
    "Begynder i",
    "Rækker",
    "Kun i Excel",
    "Hindring",
    "Sted",
  ],
  part: (prime: 1 | 2, number: number) => `Led ${prime}.${number}`,
  copyTitle: "Kopi af indtastningerne, da seglet blev sat",
} as const;
