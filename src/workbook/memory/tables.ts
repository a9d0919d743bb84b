// The tables in which the workbook remembers: the plan as agreed, the reports kept, and the inputs they rested on. The
// add-in owns them, but writes them only when asked to keep something; a recalculation reads them and leaves them alone.
import type { MemoryTable } from "../../plan";
import type { ColumnContent, TableContract } from "../contract";
import type { OwnedTable } from "../owned";

/** Everything about one table: how it is read, and how it is written. */
export interface MemoryContract extends TableContract<MemoryTable>, OwnedTable {
  readonly columns: readonly MemoryColumn[];
}

type MemoryColumn = TableContract["columns"][number] & OwnedTable["columns"][number];

const NUMBER = "0";
const SCORE = "0.0";
const DATE = "dd-mm-yyyy";
const GENERAL = "General";

function column(
  key: string,
  header: string,
  content: ColumnContent,
  format: string,
  width: number,
  wrap = false,
): MemoryColumn {
  return { key, header, aliases: [], content, required: false, format, width, wrap };
}

/** The plan as agreed: a row per cell that is a term of the agreement, and a row with the control code of each edition. */
export const AGREED: MemoryContract = {
  key: "agreed",
  name: "AftaltPlan",
  sheet: "AftaltPlan",
  aliases: [],
  required: false,
  columns: [
    column("edition", "Udgave", "number", NUMBER, 9),
    column("keptOn", "Fastholdt den", "date", DATE, 14),
    column("table", "Tabel", "text", GENERAL, 14),
    column("id", "Id", "text", GENERAL, 14),
    column("field", "Felt", "text", GENERAL, 24),
    column("value", "Aftalt", "text", GENERAL, 90, true),
    column("replacedBy", "Afløst af udgave", "number", NUMBER, 16),
  ],
};

/** The reports kept: of each a row for the plan, a row per goal and a row per requirement. */
export const HISTORY: MemoryContract = {
  key: "history",
  name: "Historik",
  // Excel keeps "History" for itself, in the language of the program: no sheet of ours may have that name in Danish either.
  sheet: "Rapporthistorik",
  aliases: [],
  required: false,
  columns: [
    column("number", "Nr.", "number", NUMBER, 6),
    column("period", "Periode", "text", GENERAL, 11),
    column("asOf", "Opgjort pr.", "date", DATE, 12),
    column("of", "Hvad", "text", GENERAL, 8),
    column("id", "Id", "text", GENERAL, 10),
    column("status", "Status", "text", GENERAL, 14),
    column("value", "Resultat", "text", GENERAL, 20, true),
    column("target", "Måltal", "text", GENERAL, 22, true),
    column("score", "Score", "number", SCORE, 9),
    column("possible", "Mulig score", "number", SCORE, 12),
    column("reason", "Begrundelse", "text", GENERAL, 80, true),
    column("code", "Kontrolkode", "text", GENERAL, 20),
    column("computed", "Beregnet", "date", "dd-mm-yyyy hh:mm", 17),
    column("version", "Version", "text", GENERAL, 10),
    column("replacedBy", "Afløst af nr.", "number", NUMBER, 12),
  ],
};

/** The inputs each kept report rested on: a row per cell. */
export const HISTORY_INPUTS: MemoryContract = {
  key: "history-inputs",
  name: "Historikgrundlag",
  sheet: "Historikgrundlag",
  aliases: [],
  required: false,
  columns: [
    column("number", "Nr.", "number", NUMBER, 6),
    column("table", "Tabel", "text", GENERAL, 14),
    column("id", "Id", "text", GENERAL, 34),
    column("field", "Felt", "text", GENERAL, 24),
    column("value", "Værdi", "text", GENERAL, 60, true),
  ],
};

export const MEMORY_TABLES: readonly MemoryContract[] = [AGREED, HISTORY, HISTORY_INPUTS];

/** In AftaltPlan's column of tables: the row that holds an edition's control code. */
export const CODE_ROW = "Kontrolkode";

/** In Historik's column Hvad. */
export const ROW_KINDS = { plan: "Plan", goal: "Mål", requirement: "Krav" } as const;

/** The cell with the latest edition's control code. */
export const AGREED_CODE_NAME = "AftaltKode";
