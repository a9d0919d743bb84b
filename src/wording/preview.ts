// Sentences of the preview page, where the built pane is tried without Excel.
import { formatNumber } from "./format";
import type { Language } from "./language";

export interface PreviewWording {
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly selected: (sheet: string, address: string) => string;
  /** Below a sheet that has more than is shown. */
  readonly cut: (rows: number, columns: number) => string;
  readonly noSamples: string;
  readonly notFetched: (address: string, status: number) => string;
  readonly failed: (message: string) => string;
  readonly file: Readonly<
    Record<
      "not-found" | "not-xlsx" | "encrypted" | "unreadable" | "too-large" | "unsupported" | "not-carried",
      string
    >
  >;
  /** How Excel behaves, as choices. */
  readonly behaviour: Readonly<
    Record<
      | "well"
      | "slow"
      | "edit-mode"
      | "protected"
      | "gone"
      | "busy"
      | "too-large"
      | "unknown"
      | "no-windows"
      | "silent",
      string
    >
  >;
}

const danish: PreviewWording = {
  opened: (name) =>
    `${name} er åbnet. Tryk Genberegn i ruden til højre. Dobbeltklik på en celle for at rette den.`,
  saved: (name) => `${name} er hentet.`,
  selected: (sheet, address) => `${sheet}!${address}`,
  cut: (rows, columns) =>
    `Her vises arkets første ${formatNumber(rows, "da", 0)} rækker og ${columns} kolonner. Resten er med i beregningen og i filen.`,
  noSamples: "Der er ingen eksempler i samples/. Åbn en egen fil.",
  notFetched: (address, status) => `${address} kunne ikke hentes (${status}).`,
  failed: (message) => `Det lykkedes ikke: ${message}`,
  file: {
    "not-found": "Filen findes ikke.",
    "not-xlsx": "Filen er ikke en Excel-projektmappe (.xlsx).",
    encrypted: "Filen er beskyttet med adgangskode. Gem en kopi uden adgangskode, og åbn den.",
    unsupported: "Filen kan ikke læses her, selv om den kan være i orden.",
    "too-large": "Filen er for stor til at blive åbnet her.",
    "not-carried": "Ændringen kan ikke gemmes i filen uden at miste noget.",
    unreadable: "Filen kunne ikke læses. Åbn den i Excel, og gem den igen.",
  },
  behaviour: {
    well: "som det skal",
    slow: "langsomt",
    "edit-mode": "en celle redigeres",
    protected: "arket er beskyttet",
    gone: "en tabel er slettet",
    busy: "optaget",
    "too-large": "for meget på én gang",
    unknown: "ukendt fejl",
    "no-windows": "åbner ingen ny mappe",
    silent: "svarer ikke",
  },
};

const english: PreviewWording = {
  opened: (name) =>
    `${name} is open. Press Recalculate in the pane on the right. Double-click a cell to edit it.`,
  saved: (name) => `${name} was downloaded.`,
  selected: (sheet, address) => `${sheet}!${address}`,
  cut: (rows, columns) =>
    `These are the sheet's first ${formatNumber(rows, "en", 0)} rows and ${columns} columns. The rest is part of the calculation and of the file.`,
  noSamples: "There are no samples in samples/. Open a file of your own.",
  notFetched: (address, status) => `${address} could not be fetched (${status}).`,
  failed: (message) => `It did not succeed: ${message}`,
  file: {
    "not-found": "The file does not exist.",
    "not-xlsx": "The file is not an Excel workbook (.xlsx).",
    encrypted: "The file is protected by a password. Save a copy without one, and open that.",
    unsupported: "The file cannot be read here, although it may be in order.",
    "too-large": "The file is too large to be opened here.",
    "not-carried": "The change cannot be saved in the file without losing something.",
    unreadable: "The file could not be read. Open it in Excel, and save it again.",
  },
  behaviour: {
    well: "as it should",
    slow: "slowly",
    "edit-mode": "a cell is being edited",
    protected: "the sheet is protected",
    gone: "a table was deleted",
    busy: "busy",
    "too-large": "too much at once",
    unknown: "unknown error",
    "no-windows": "opens no new workbook",
    silent: "does not answer",
  },
};

/** The preview's sentences in a language. */
export function previewWording(language: Language): PreviewWording {
  return language === "da" ? danish : english;
}
