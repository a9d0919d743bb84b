// The tables and names the add-in owns: what they are called and which columns they have. Readers, formulas and queries
// rely on these names; they do not change.
import type { TableColumn } from "./changes";

export interface OwnedTable {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly TableColumn[];
}

/** Header row of every owned table and input table in its sheet, zero-based: title, guidance and a blank row stand above. */
export const HEADER_ROW = 3;

const TEXT = "General";
const SCORE = "0.0";

/** A row per goal. */
export const FULFILMENT: OwnedTable = {
  name: "Opfyldelse",
  sheet: "Opfyldelse",
  columns: [
    { header: "Mål", format: TEXT, width: 8 },
    { header: "Titel", format: TEXT, width: 36, wrap: true },
    { header: "Status", format: TEXT, width: 14 },
    { header: "Vægt", format: SCORE, width: 9 },
    { header: "Score", format: SCORE, width: 9 },
    { header: "Mulig score", format: SCORE, width: 12 },
    { header: "Gruppe", format: TEXT, width: 14 },
    { header: "Begrundelse", format: TEXT, width: 90, wrap: true },
  ],
};

/** A row per requirement. */
export const REQUIREMENT_FULFILMENT: OwnedTable = {
  name: "Kravopfyldelse",
  sheet: "Kravopfyldelse",
  columns: [
    { header: "Krav", format: TEXT, width: 10 },
    { header: "Mål", format: TEXT, width: 8 },
    { header: "Status", format: TEXT, width: 14 },
    { header: "Status for mål/delmål", format: TEXT, width: 14 },
    { header: "Resultat", format: TEXT, width: 16 },
    { header: "Måltal", format: TEXT, width: 22, wrap: true },
    { header: "Margin", format: TEXT, width: 22, wrap: true },
    { header: "Begrundelse", format: TEXT, width: 90, wrap: true },
  ],
};

/** A row per finding. */
export const FLAGS: OwnedTable = {
  name: "Flag",
  sheet: "Flag",
  columns: [
    { header: "Nr.", format: "0", width: 6 },
    { header: "Alvor", format: TEXT, width: 12 },
    { header: "Mål", format: TEXT, width: 8 },
    { header: "Celle", format: TEXT, width: 16 },
    { header: "Bemærkning", format: TEXT, width: 70, wrap: true },
    { header: "Hvad gør du", format: TEXT, width: 50, wrap: true },
    { header: "Tabel", format: TEXT, width: 14 },
    { header: "Række", format: "0", width: 8 },
    { header: "Kolonne", format: TEXT, width: 18 },
    { header: "Kode", format: TEXT, width: 26 },
    { header: "Sted", format: TEXT, width: 34, wrap: true },
    { header: "Gælder for", format: TEXT, width: 24, wrap: true },
  ],
};

export const OWNED_TABLES: readonly OwnedTable[] = [FULFILMENT, REQUIREMENT_FULFILMENT, FLAGS];

/** The sheet with the result; a workbook's own sheet of that name is left alone, see `ownedSheetName`. */
export const RESULT_SHEET = "Resultat";

/** Defined names of single cells in the result sheet. */
export const NAMES = {
  score: "SamletScore",
  possible: "SamletScoreMulig",
  computed: "Beregnet",
  /** The day the facts were judged as of, a date. */
  asOf: "OpgjortPr",
  /** A date where the day taken as today was another than the day of `computed`; empty where they were the same. */
  today: "DagsDato",
} as const;
