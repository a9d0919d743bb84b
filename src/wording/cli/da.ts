// The command line in Danish.
import { formatList } from "../format";
import { commandsDa } from "./commands-da";
import type { HostWarning } from "./host-warning";
import { keptDa } from "./kept-words-da";
import type { CliWords } from "./words";

/** "Q1, Q2 eller year": the words an option takes. */
function either(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(", ")} eller ${choices.at(-1) ?? ""}`;
}

function engine(warning: HostWarning): string {
  switch (warning.kind) {
    case "functions-unknown":
      return `formlen i ${warning.cell} er ikke genberegnet, for ${formatList(warning.functions, "da")} kan kun beregnes i Excel. Cellen viser den værdi, den havde.`;
    case "cells-too-many":
      return `formlen i ${warning.cell} er ikke genberegnet, for den ser på flere celler, end der kan regnes med uden Excel. Cellen viser den værdi, den havde.`;
    case "formula-not-understood":
      return `formlen i ${warning.cell} er ikke genberegnet, for den kan kun læses af Excel. Cellen viser den værdi, den havde.`;
    case "signature-broken":
      return "den digitale signatur gælder originalen. I kopien viser Excel den som ugyldig.";
    case "name-comments-lost":
      return "kommentarer til navne følger ikke med i kopien.";
    case "add-in-settings-lost":
      return "det, tilføjelsesprogrammer har gemt i mappen, følger ikke med i kopien.";
    case "filter-criteria-lost":
      return `filteret på ${warning.cells} skjuler stadig sine rækker i kopien, men det, der filtreres efter, følger ikke med.`;
  }
}

export const da: CliWords = {
  ...keptDa,
  commands: commandsDa,
  unknownOption: (option) => `Kommandoen har ikke noget, der hedder ${option}.`,
  valueMissing: (option) => `Der mangler noget efter ${option}.`,
  noValue: (option) => `${option} står alene, uden værdi.`,
  badOption: (option, value, choices) =>
    choices.length === 0
      ? `${option} kan ikke være »${value}«. Skriv en dato som 2024-12-31.`
      : `${option} kan ikke være »${value}«. Skriv ${either(choices)}.`,
  badCode: (code) => `--code kan ikke være »${code}«. Skriv kontrolkoden som i mailen, fx 06789725-11784606.`,
  badYear: (year) => `--year kan ikke være »${year}«. Skriv et år som 2026.`,
  file: {
    "not-found": (path) => `Filen ${path} findes ikke. Kontrollér sti og navn.`,
    "is-folder": (path) => `${path} er en mappe. Skriv navnet på en projektmappe i den.`,
    "no-access": (path) =>
      `Filen ${path} kan ikke åbnes. Luk den, hvis den er åben et andet sted, eller kontrollér, om du har adgang til den.`,
    "not-xlsx": (path) =>
      `Filen ${path} er ikke en Excel-projektmappe (.xlsx). Gem den som .xlsx i Excel, og prøv igen.`,
    encrypted: (path) =>
      `Filen ${path} er beskyttet med adgangskode. Åbn den i Excel, fjern adgangskoden, gem, og prøv igen.`,
    unreadable: (path) =>
      `Filen ${path} kan ikke læses; den ser ud til at være beskadiget. Åbn den i Excel, gem den igen, og prøv igen.`,
    "too-large": (path) =>
      `Filen ${path} er for stor til at blive læst her. Genberegn den i Excel, eller fjern ark, som planen ikke bruger.`,
    unsupported: (path) =>
      `Filen ${path} kan ikke læses her, selv om den kan være i orden. Genberegn den i Excel i stedet.`,
    "no-tables": (path) =>
      `Filen ${path} har ingen af tabellerne Plan, Mål og Krav. Den er ikke en resultatplan, eller tabellerne har andre navne.`,
  },
  copy: {
    "over-input": (path) =>
      `${path} er den fil, der læses, og der skrives aldrig oven i den. Vælg et andet navn med --out.`,
    "not-xlsx": (path) => `Kopien er en Excel-projektmappe. Lad navnet ${path} ende på .xlsx.`,
    "not-xlsm": (path) =>
      `Kopien er ligesom originalen en projektmappe med makroer. Lad navnet ${path} ende på .xlsm.`,
    "no-folder": (path) => `Mappen ${path} findes ikke. Opret den, eller vælg en anden med --out.`,
    "is-folder": (path) => `${path} er en mappe. Skriv også et filnavn, der ender på .xlsx.`,
    "no-access": (path) =>
      `Kopien kan ikke skrives til ${path}. Luk filen, hvis den er åben, eller vælg en anden mappe med --out.`,
    full: (path) => `Kopien kan ikke skrives til ${path}: der er ikke plads på disken.`,
  },
  cannotWrite: (path, code) =>
    `Kopien kan ikke skrives til ${path} (${code}). Vælg en anden mappe med --out.`,
  yearMissing: "Planens år mangler, så perioden kendes ikke. Skriv året ud for År i tabellen Plan.",
  nameTaken: (table) =>
    `Projektmappen har allerede en tabel med navnet ${table} og andre kolonner. Omdøb den, og genberegn; navnet bruges til resultatet.`,
  definedNameTaken: (name) =>
    `Projektmappen bruger allerede navnet ${name}, som programmet selv skal bruge. Giv det et andet navn i Excel (Formler → Navnestyring), gem, og prøv igen.`,
  protected: (sheet) =>
    `${sheet === undefined ? "Et ark, som der skal skrives i," : `Arket ${sheet}, som der skal skrives i,`} er beskyttet. Fjern beskyttelsen i Excel, gem, og prøv igen.`,
  structureProtected: (sheet) =>
    `Projektmappens struktur er beskyttet, så ${sheet === undefined ? "et ark" : `arket ${sheet}`} ikke kan tilføjes. Fjern beskyttelsen i Excel (Gennemse → Beskyt projektmappe), gem, og prøv igen.`,
  filtered: (table) =>
    `Tabellen ${table} er filtreret, og der ville blive skrevet i forkerte rækker. Ryd filteret i Excel (Data → Ryd), gem, og prøv igen.`,
  totalRow: (table) =>
    `Tabellen ${table} viser en totalrække, og der kan ikke tilføjes kolonner, mens den er slået til. Slå Totalrække fra på fanen Tabeldesign i Excel, gem, og prøv igen.`,
  headerRow: (table) =>
    `Tabellen ${table} viser ikke sin overskriftsrække, og der kan ikke tilføjes kolonner, mens den er slået fra. Slå Overskriftsrække til på fanen Tabeldesign i Excel, gem, og prøv igen.`,
  cellInTheWay: (cell) =>
    `Resultatet skal bruge flere rækker, og der står noget i ${cell}. Flyt det til et andet ark, gem, og prøv igen.`,
  notCarried: (place) =>
    `Kopien er ikke skrevet: ændringen i ${place} kan ikke skrives uden at miste noget. Genberegn projektmappen i Excel i stedet.`,
  engine: (warning) => `Bemærk: ${engine(warning)}`,
  sealWithdrawn:
    "Bemærk: regnearket fandt en anden kontrolkode end programmet, så kopien er ikke forseglet. Genberegn i Excel.",
  heading: (title, institution) => [title, institution].filter((part) => part !== "").join(" · "),
  asOf: (date) => `Opgjort pr. ${date}`,
  total: (text) => `Samlet målopfyldelse: ${text}`,
  counts: (fulfilled, notFulfilled, undetermined) =>
    `${fulfilled} mål opfyldt, ${notFulfilled} ikke opfyldt, ${undetermined} ikke opgjort`,
  provisional: (errors) => `Foreløbig: der er ${errors} fejl, som skal rettes, før scoren kan bruges.`,
  findings: (count) => `Bemærkninger (${count})`,
  noFindings: "Ingen bemærkninger.",
  written: (path) => `Skrevet til ${path}`,
  optionMissing: (option) => `Kommandoen mangler ${option}.`,
  noCommand: (name, commands) => `Der er ingen kommando, der hedder »${name}«. Skriv ${either(commands)}.`,
  fault:
    "Programmet fejlede. Filen, der blev læst, er uændret. Send teksten herunder til dem, der vedligeholder programmet:",
  repair: {
    table: (table) => `Tabellen ${table} er tilføjet.`,
    column: (table, header) => `Kolonnen ${header} er tilføjet sidst i tabellen ${table}.`,
    setting: (table, label) =>
      `Indstillingen ${label} er tilføjet sidst i tabellen ${table}. Skriv dens værdi, hvis planen har en.`,
    blocked: (table, headers, cell) =>
      `Tabellen ${table} mangler ${formatList(headers, "da")}, men der står noget i ${cell}. Flyt det, og prøv igen.`,
    nothing: "Der er ikke tilføjet noget, og der er ikke skrevet nogen kopi.",
  },
  rolled: {
    heading: (title, decisions) =>
      decisions === 0 ? `${title} er lavet.` : `${title} er lavet. Tag stilling til (${decisions}):`,
    always:
      "Mål, måltal og vægte er de samme som i år. Ret dem, så de svarer til den nye aftale, og skriv dagen, når planen er underskrevet.",
    yearMissing: "Planens år mangler, så næste år kendes ikke. Skriv året ud for År i tabellen Plan.",
  },
};
