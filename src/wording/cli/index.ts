// What the command line says, Danish and English.
import type { Language } from "../language";

export type FileProblem = "not-found" | "not-xlsx" | "encrypted" | "unreadable" | "no-tables";

export interface CliWords {
  readonly usage: string;
  readonly fileMissing: string;
  readonly badOption: (option: string, value: string, allowed: string) => string;
  readonly unknownOption: (message: string) => string;
  readonly overInput: (path: string) => string;
  readonly file: Readonly<Record<FileProblem, (path: string) => string>>;
  readonly yearMissing: string;
  readonly nameTaken: (table: string) => string;
  readonly cannotWrite: (path: string, why: string) => string;
  readonly notCarried: (parts: string) => string;
  readonly engine: (warning: string) => string;
  readonly heading: (title: string, institution: string) => string;
  readonly asOf: (date: string) => string;
  readonly total: (text: string) => string;
  readonly provisional: string;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  readonly written: (path: string) => string;
}

const da: CliWords = {
  usage:
    "Brug: npm run recalculate -- FIL.xlsx [--out FIL] [--today ÅÅÅÅ-MM-DD] [--report Q1|Q2|Q3|Q4|year] [--lang da|en] [--json]",
  fileMissing: "Skriv, hvilken projektmappe der skal genberegnes.",
  badOption: (option, value, allowed) => `--${option} kan ikke være "${value}". Skriv ${allowed}.`,
  unknownOption: (message) => `Kommandoen kunne ikke læses: ${message}`,
  overInput: (path) =>
    `${path} er den fil, der læses. Vælg et andet navn med --out; der skrives aldrig oven i den.`,
  file: {
    "not-found": (path) => `Filen ${path} findes ikke. Kontrollér sti og navn.`,
    "not-xlsx": (path) =>
      `Filen ${path} er ikke en Excel-projektmappe (.xlsx). Gem den som .xlsx i Excel, og prøv igen.`,
    encrypted: (path) =>
      `Filen ${path} er beskyttet med adgangskode. Åbn den i Excel, fjern adgangskoden, gem, og prøv igen.`,
    unreadable: (path) =>
      `Filen ${path} kan ikke læses; den ser ud til at være beskadiget. Åbn den i Excel, og gem den igen.`,
    "no-tables": (path) =>
      `Filen ${path} har ingen af tabellerne Plan, Mål og Krav. Den er ikke en resultatplan, eller tabellerne har andre navne.`,
  },
  yearMissing: "Planens år mangler, så perioden kendes ikke. Skriv året ud for År i tabellen Plan.",
  nameTaken: (table) =>
    `Mappen har allerede en tabel med navnet ${table} og andre kolonner. Omdøb den, og genberegn; navnet bruges til resultatet.`,
  cannotWrite: (path, why) => `Kunne ikke skrive ${path}: ${why}`,
  notCarried: (parts) =>
    `Bemærk: kopien mister ${parts}. Originalen er urørt; genberegn i Excel for at beholde det hele.`,
  engine: (warning) => `Bemærk: ${warning}`,
  heading: (title, institution) => `${title} · ${institution}`,
  asOf: (date) => `Opgjort pr. ${date}`,
  total: (text) => `Samlet målopfyldelse: ${text}`,
  provisional: "Foreløbig: der er fejl, som skal rettes, før scoren kan bruges.",
  findings: (count) => `Bemærkninger (${count})`,
  noFindings: "Ingen bemærkninger.",
  written: (path) => `Skrevet til ${path}`,
};

const en: CliWords = {
  usage:
    "Usage: npm run recalculate -- FILE.xlsx [--out FILE] [--today YYYY-MM-DD] [--report Q1|Q2|Q3|Q4|year] [--lang da|en] [--json]",
  fileMissing: "Say which workbook to recalculate.",
  badOption: (option, value, allowed) => `--${option} cannot be "${value}". Use ${allowed}.`,
  unknownOption: (message) => `The command could not be read: ${message}`,
  overInput: (path) =>
    `${path} is the file being read. Choose another name with --out; it is never written over.`,
  file: {
    "not-found": (path) => `There is no file ${path}. Check the path and the name.`,
    "not-xlsx": (path) =>
      `The file ${path} is not an Excel workbook (.xlsx). Save it as .xlsx in Excel and try again.`,
    encrypted: (path) =>
      `The file ${path} is protected by a password. Open it in Excel, remove the password, save, and try again.`,
    unreadable: (path) =>
      `The file ${path} cannot be read; it seems to be damaged. Open it in Excel and save it again.`,
    "no-tables": (path) =>
      `The file ${path} has none of the tables Plan, Mål and Krav. It is not a resultatplan, or its tables have other names.`,
  },
  yearMissing:
    "The plan's year is missing, so the period is not known. Write the year beside År in the table Plan.",
  nameTaken: (table) =>
    `The workbook already has a table named ${table} with other columns. Rename it and recalculate; the name is used for the result.`,
  cannotWrite: (path, why) => `Could not write ${path}: ${why}`,
  notCarried: (parts) =>
    `Note: the copy loses ${parts}. The original is untouched; recalculate in Excel to keep everything.`,
  engine: (warning) => `Note: ${warning}`,
  heading: (title, institution) => `${title} · ${institution}`,
  asOf: (date) => `As of ${date}`,
  total: (text) => `Total degree of fulfilment: ${text}`,
  provisional: "Provisional: there are errors to mend before the score can be used.",
  findings: (count) => `Findings (${count})`,
  noFindings: "No findings.",
  written: (path) => `Written to ${path}`,
};

/** The command line's words in a language. */
export function cliWords(language: Language): CliWords {
  return language === "da" ? da : en;
}
