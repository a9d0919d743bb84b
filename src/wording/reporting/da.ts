// In Danish: "Rapport".
import { plural } from "../pane/plural";
import type { ReportingWording } from "./words";

export const danish: ReportingWording = {
  period: "Periode",
  choice: {
    Q1: "1. kvartal",
    Q2: "2. kvartal",
    Q3: "3. kvartal",
    Q4: "4. kvartal",
    year: "Hele året",
  },
  loading: "Ser afrapporteringen efter …",

  ready: {
    heading: "Klar til afsendelse",
    how: "Ret det, der er åbent, eller stå inde for det med en begrundelse. Den skrives i tabellen Afsendelse, så departementet kan læse den.",
    state: { holds: "I orden", open: "Åbent", ask: "Skal ses efter" },
    answered: "Begrundet",
    whole: "Alt er i orden eller begrundet.",
    lacking: (points) => `${plural(points, "punkt", "punkter")} mangler.`,
  },
  answer: {
    open: "Stå inde for det",
    again: "Svar igen",
    how: "Svaret gælder det, der står i vejen nu. Kommer der andet til, bortfalder det.",
    reason: "Begrundelse",
    by: "Givet af",
    incomplete: "Skriv begrundelse og navn.",
    save: "Skriv svaret",
  },
  keep: {
    heading: "Gem afrapporteringen",
    how: (isYear) =>
      isYear
        ? "Opgør planen pr. årets sidste dag, gemmer opgørelsen i Rapporthistorik med indtastningerne bag og laver arket Målrapportering til udskrift."
        : "Opgør planen pr. kvartalets sidste dag, gemmer opgørelsen i Rapporthistorik med indtastningerne bag og laver rapportens ark til udskrift.",
    button: (isYear) => (isYear ? "Gem målrapportering" : "Gem kvartalsrapport"),
    again: "Gem igen",
    kept: (day) => `Gemt ${day}. Intet er ændret siden.`,
    outOfDate: (day) =>
      `Gemt ${day}, men noget er ændret siden. Gem den igen; den tidligere bliver stående i Rapporthistorik.`,
    notOver: (period) =>
      `Perioden ${period} er ikke slut. Afrapporteringen kan gemmes dagen efter dens sidste dag.`,
  },
  mail: {
    heading: "Mailen til departementet",
    how: "Kopiér teksten, eller åbn den som kladde, og vedhæft projektmappen. Skriv derefter datoen i tabellen Rapportering.",
    notYet: "Teksten er klar, når afrapporteringen er gemt, og alle punkter er i orden eller begrundet.",
    subject: "Emne",
    body: "Tekst",
    copySubject: "Kopiér emnet",
    copyBody: "Kopiér teksten",
    copied: "Kopieret.",
    marked: "Teksten er markeret. Tryk Ctrl+C.",
    open: "Åbn som kladde i mailprogrammet",
    tooLong:
      "Kladden udelader målene, fordi mailprogrammer klipper lange links over. Kopiér hele teksten i stedet.",
  },
  since: {
    heading: (period) => `Ændret siden afrapporteringen for ${period}`,
    unchanged: "Intet mål eller krav har skiftet status.",
    goal: (id) => `Mål ${id}`,
    requirement: (id) => `Krav ${id}`,
    onlyTime: "Ingen celle er ændret; det er dagen, der opgøres pr.",
    empty: "tom",
  },
  history: {
    heading: "Afrapporteringer indtil nu",
    none: "Der er ikke gemt nogen afrapportering endnu.",
    goal: "Mål",
    score: "Score",
    changed: "ændret",
    notIn: "ikke med",
    about: (period, day, code) => `${period}: beregnet ${day}${code === "" ? "" : `, kontrolkode ${code}`}.`,
  },
};
